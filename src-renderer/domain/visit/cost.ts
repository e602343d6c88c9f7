import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, currencyField, linesField, linkField, numberField, passageField } from '#domain/record/shaped-fields.ts'

export const costKinds = ['travel', 'local-transport', 'lodging', 'meals', 'sundry', 'banquet', 'gifts', 'interpreting', 'other'] as const

/** One line of a visit's budget. */
export type Cost = RecordOf<'cost', typeof costFields>

export const costFields = {
  visitId: linkField('visit'),
  itemId: linkField('item'),
  kind: choiceField('costKinds', costKinds, 'travel'),
  titles: linesField(),
  value: numberField(0, 1e12, 'money'),
  currency: currencyField(),
  rate: numberField(0, 1e6),
  heads: numberField(0, 100_000, 'people'),
  days: numberField(0, 1000),
  /** Ceiling a head and day, in the same currency. */
  cap: numberField(0, 1e9, 'money'),
  actual: numberField(0, 1e12, 'money'),
  notes: passageField(),
}
