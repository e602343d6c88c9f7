import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { conditionsTest, conditionTest } from '#domain/record/list-filter.ts'
import type { ListCondition } from '#domain/record/list-look.ts'

const shapes: Readonly<Record<string, FieldShape>> = {
  sectors: { kind: 'terms', vocabulary: 'sectors', ids: [] },
  placeId: { kind: 'link', to: 'place' },
  names: { kind: 'lines' },
  date: { kind: 'date' },
  people: { kind: 'number', from: 0, to: 9 },
  isOpen: { kind: 'flag' },
}
const record = { id: 'r', sectors: ['trade', 'port'], placeId: 'kobe', names: { en: 'Łódź Port', 'zh-Hans': '罗兹港' }, date: '1973-06', people: 3, isOpen: true }
const fits = (condition: ListCondition): boolean => conditionTest(condition, shapes[condition.field])(record)

describe('a condition', () => {
  it.each<[boolean, ListCondition]>([
    [true, { field: 'sectors', is: 'any-of', ids: ['music', 'port'] }],
    [false, { field: 'sectors', is: 'any-of', ids: ['music'] }],
    [true, { field: 'placeId', is: 'any-of', ids: ['kobe'] }],
    [true, { field: 'names', is: 'contains', text: 'lodz' }],
    [true, { field: 'names', is: 'contains', text: '罗兹' }],
    [false, { field: 'names', is: 'contains', text: 'kobe' }],
    // What is known to the month only fits any day of it.
    [true, { field: 'date', is: 'between', from: '1973-06-24', to: '1973-06-25' }],
    [true, { field: 'date', is: 'between', to: '1973' }],
    [false, { field: 'date', is: 'between', from: '1973-07' }],
    [false, { field: 'date', is: 'between', to: '1973-05-31' }],
    [true, { field: 'people', is: 'from-to', from: 3, to: 3 }],
    [false, { field: 'people', is: 'from-to', from: 4 }],
    [true, { field: 'isOpen', is: 'yes' }],
    [false, { field: 'isOpen', is: 'no' }],
    [false, { field: 'names', is: 'empty' }],
    [true, { field: 'names', is: 'filled' }],
    [true, { field: 'gone', is: 'any-of', ids: ['x'] }],
  ])('is %s: %j', (expected, condition) => expect(fits(condition)).toBe(expected))

  it('leaves a record without the value out of a range', () => {
    expect(conditionTest({ field: 'date', is: 'between', from: '1000' }, shapes['date'])({ id: 'x' })).toBe(false)
    expect(conditionTest({ field: 'people', is: 'from-to', from: -1 }, shapes['people'])({ id: 'x' })).toBe(false)
  })

  it('parts every list into what is empty and what is filled', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom('', '1999', '2001-05'), { nil: undefined }), (date) => {
        const one = { id: 'x', ...(date !== undefined && { date }) }
        const [empty, filled] = (['empty', 'filled'] as const).map((is) => conditionTest({ field: 'date', is }, shapes['date'])(one))
        expect(empty).toBe(!filled)
      }),
    )
  })
})

it('asks for all conditions together', () => {
  const test = conditionsTest([{ field: 'isOpen', is: 'yes' }, { field: 'people', is: 'from-to', from: 4 }], (field) => shapes[field])
  expect(test(record)).toBe(false)
  expect(test({ ...record, people: 5 })).toBe(true)
  expect(conditionsTest([], () => undefined)(record)).toBe(true)
})
