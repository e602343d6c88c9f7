import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, dateField, lineField, linkField, linksField, passageField, slotField } from '#domain/record/shaped-fields.ts'

const actionStates = ['not-started', 'under-way', 'done', 'dropped'] as const

/** One thing to do for a plan. */
export type Action = RecordOf<'action', typeof actionFields>

export const actionFields = {
  planId: linkField('plan'),
  placeIds: linksField('place'),
  /** The visit it follows from. */
  visitId: linkField('visit'),
  title: lineField(),
  owner: lineField(),
  due: dateField(),
  state: choiceField('actionStates', actionStates, 'not-started'),
  notes: passageField(),
  slot: slotField(),
}
