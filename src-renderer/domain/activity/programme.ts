import type { RecordOf } from '#domain/record/record-id.ts'
import {
  choiceField,
  confidenceField,
  dateField,
  linesField,
  linksField,
  passageField,
  sourcesField,
  yearlyField,
} from '#domain/record/shaped-fields.ts'

const programmeKinds = ['students-in', 'students-out', 'confucius-institute', 'language-course', 'scholarship', 'youth-exchange'] as const

/** Students and courses that are counted year by year. */
export type Programme = RecordOf<'programme', typeof programmeFields>

export const programmeFields = {
  titles: linesField(),
  kind: choiceField('programmeKinds', programmeKinds, 'students-in'),
  placeIds: linksField('place'),
  organisationIds: linksField('organisation'),
  date: dateField(),
  endDate: dateField(),
  numbers: yearlyField(),
  confidence: confidenceField(),
  sources: sourcesField(),
  notes: passageField(),
}
