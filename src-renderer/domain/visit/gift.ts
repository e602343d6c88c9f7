import type { RecordOf } from '#domain/record/record-id.ts'
import { choiceField, currencyField, dateField, lineField, linesField, linkField, numberField, passageField } from '#domain/record/shaped-fields.ts'

const giftWays = ['given', 'received'] as const

/** A present given or received, and what became of it. */
export type Gift = RecordOf<'gift', typeof giftFields>

export const giftFields = {
  visitId: linkField('visit'),
  itemId: linkField('item'),
  way: choiceField('giftWays', giftWays, 'given'),
  titles: linesField(),
  pieces: numberField(1, 100_000),
  personId: linkField('person'),
  recipient: lineField(),
  /** Of all pieces together. */
  value: numberField(0, 1e12, 'money'),
  currency: currencyField(),
  /** Yuan for one unit of the currency. */
  rate: numberField(0, 1e6),
  date: dateField(),
  handedInOn: dateField(),
  notes: passageField(),
}
