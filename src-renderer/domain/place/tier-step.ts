import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, confidenceField, dateField, linkField, passageField, sourcesField } from '#domain/record/shaped-fields.ts'
import { tiers } from './place.ts'

/** One step of a place on the ladder: which tier, since when, by which paper. The place itself carries the tier of today. */
export type TierStep = RecordOf<'tierStep', typeof tierStepFields>

export const tierStepFields = {
  placeId: linkField('place'),
  tier: choiceField('tiers', tiers, 'contact'),
  date: dateField(),
  agreementId: linkField('agreement'),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
