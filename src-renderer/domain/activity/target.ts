import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, dateField, lineField, linesField, linksField, numberField, passageField, slotField, sourcesField } from '#domain/record/shaped-fields.ts'

const targetStates = ['not-started', 'under-way', 'done', 'late', 'dropped'] as const

/** A line of the year's work list. */
export type Target = RecordOf<'target', typeof targetFields>

export const targetFields = {
  titles: linesField(),
  year: numberField(1900, 2999, 'year'),
  unit: lineField(),
  /** What is to be reached, in words or a number. */
  measure: lineField(),
  progress: numberField(0, 100, 'percent'),
  state: choiceField('targetStates', targetStates, 'not-started'),
  due: dateField(),
  placeIds: linksField('place'),
  activityIds: linksField('activity'),
  sources: sourcesField(),
  notes: passageField(),
  slot: slotField(),
}
