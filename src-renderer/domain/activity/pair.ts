import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, confidenceField, dateField, linkField, linksField, passageField, sourcesField } from '#domain/record/shaped-fields.ts'

const pairKinds = ['university', 'school', 'museum', 'hospital', 'research', 'port', 'park', 'institution'] as const
const pairStates = ['talks', 'active', 'dormant', 'ended'] as const

/** Two institutions, one of ours and one of a place, that work together for good. */
export type Pair = RecordOf<'pair', typeof pairFields>

export const pairFields = {
  kind: choiceField('pairKinds', pairKinds, 'university'),
  ourId: linkField('organisation'),
  theirId: linkField('organisation'),
  placeIds: linksField('place'),
  date: dateField(),
  agreementId: linkField('agreement'),
  state: choiceField('pairStates', pairStates, 'active'),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
