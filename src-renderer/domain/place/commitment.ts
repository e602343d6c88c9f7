import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, dateField, lineField, linkField, linesField, passageField, slotField } from '#domain/record/shaped-fields.ts'

const commitmentStates = ['open', 'under-way', 'kept', 'dropped'] as const

/** What an agreement binds one side to do. */
export type Commitment = RecordOf<'commitment', typeof commitmentFields>

export const commitmentFields = {
  agreementId: linkField('agreement'),
  titles: linesField(),
  owner: lineField(),
  due: dateField(),
  state: choiceField('commitmentStates', commitmentStates, 'open'),
  notes: passageField(),
  slot: slotField(),
}
