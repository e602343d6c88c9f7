import type { RecordOf } from '#domain/record/record-id.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import { choiceField, confidenceField, dateField, linesField, linkField, passageField, sourcesField, termsField } from '#domain/record/shaped-fields.ts'

const needSides = ['need', 'offer'] as const
const needStates = ['open', 'met', 'withdrawn'] as const

/** What a city looks for or has to give; without a place it is our own. */
export type Need = RecordOf<'need', typeof needFields>

export const needFields = {
  titles: linesField(),
  side: choiceField('needSides', needSides, 'need'),
  placeId: linkField('place'),
  sectors: termsField('sectors', sectors),
  organisationId: linkField('organisation'),
  state: choiceField('needStates', needStates, 'open'),
  date: dateField(),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
