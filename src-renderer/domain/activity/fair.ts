import type { RecordOf } from '#domain/record/record-id.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import {
  choiceField,
  confidenceField,
  dateField,
  lineField,
  linesField,
  linksField,
  passageField,
  sourcesField,
  termsField,
} from '#domain/record/shaped-fields.ts'

const fairRoles = ['host', 'exhibitor', 'visitor'] as const

/** One edition of a fair or forum. */
export type Fair = RecordOf<'fair', typeof fairFields>

export const fairFields = {
  titles: linesField(),
  edition: lineField(),
  role: choiceField('fairRoles', fairRoles, 'host'),
  date: dateField(),
  endDate: dateField(),
  venue: linesField(),
  organiser: lineField(),
  sectors: termsField('sectors', sectors),
  placeIds: linksField('place'),
  outcome: passageField(),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
