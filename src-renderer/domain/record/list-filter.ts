import { foldedText } from '#domain/search/search-keys.ts'
import type { AnyRecord } from './any-record.ts'
import type { FieldShape } from './field-shape.ts'
import { idsIn, isEmptyValue, textsIn } from './field-traits.ts'
import type { ListCondition } from './list-look.ts'

/** The test of a condition; one about a field that the kind lacks lets everything pass. */
export function conditionTest(condition: ListCondition, shape: FieldShape | undefined): (record: AnyRecord) => boolean {
  const { field } = condition
  if (!shape) return () => true
  switch (condition.is) {
    case 'any-of': {
      const wanted = new Set(condition.ids)
      return (record) => idsIn(record[field]).some((id) => wanted.has(id))
    }
    case 'contains': {
      const wanted = foldedText(condition.text)
      return (record) => textsIn(record[field]).some((text) => foldedText(text).includes(wanted))
    }
    case 'between': {
      const { from, to } = condition
      return ({ [field]: date }) =>
        typeof date === 'string' && (from === undefined || date >= from.slice(0, date.length)) && (to === undefined || date.slice(0, to.length) <= to)
    }
    case 'from-to': {
      const { from = -Infinity, to = Infinity } = condition
      return ({ [field]: number }) => typeof number === 'number' && number >= from && number <= to
    }
    case 'yes':
      return (record) => record[field] === true
    case 'no':
      return (record) => record[field] !== true
    case 'empty':
      return (record) => isEmptyValue(record[field])
    case 'filled':
      return (record) => !isEmptyValue(record[field])
  }
}

/** The test of all conditions together. */
export function conditionsTest(conditions: readonly ListCondition[], shapeOf: (field: string) => FieldShape | undefined): (record: AnyRecord) => boolean {
  const tests = conditions.map((condition) => conditionTest(condition, shapeOf(condition.field)))
  return (record) => tests.every((fits) => fits(record))
}
