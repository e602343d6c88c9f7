import type { RecordOf } from '#domain/record/record-id.ts'
import { codeField, dateField, linkField, passageField } from '#domain/record/shaped-fields.ts'

/** Why a visit may go beyond a rule; who said so stands in its history. */
export type Override = RecordOf<'override', typeof overrideFields>

export const overrideFields = {
  visitId: linkField('visit'),
  ruleId: codeField(),
  reason: passageField(),
  date: dateField(),
  notes: passageField(),
}
