import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOfText, columnsText, conditionOfText, conditionText, sortOfText, sortText } from '#domain/record/condition-text.ts'
import type { ListCondition } from '#domain/record/list-look.ts'

const field = fc.stringMatching(/^[a-z][A-Za-z]{0,11}$/)
const date = fc.integer({ min: 1000, max: 2999 }).map(String)
const conditions: fc.Arbitrary<ListCondition> = fc.oneof(
  fc.record({ field, is: fc.constant('any-of' as const), ids: fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 }) }),
  fc.record({ field, is: fc.constant('contains' as const), text: fc.string({ minLength: 1, unit: 'grapheme' }) }),
  fc.record({ field, is: fc.constant('between' as const), from: date, to: date }),
  fc.record({ field, is: fc.constant('from-to' as const), from: fc.integer(), to: fc.integer() }),
  fc.record({ field, is: fc.constantFrom('yes' as const, 'no' as const, 'empty' as const, 'filled' as const) }),
)

describe('a condition in an address', () => {
  it.each<[ListCondition, string]>([
    [{ field: 'sectors', is: 'any-of', ids: ['trade', 'a,b'] }, 'sectors:any-of:trade,a%2Cb'],
    [{ field: 'titles', is: 'contains', text: '港口: a' }, 'titles:contains:港口: a'],
    [{ field: 'date', is: 'between', from: '2020', to: '2024-06' }, 'date:between:2020..2024-06'],
    [{ field: 'date', is: 'between', to: '2024' }, 'date:between:..2024'],
    [{ field: 'rate', is: 'from-to', from: -1.5 }, 'rate:from-to:-1.5..'],
    [{ field: 'due', is: 'empty' }, 'due:empty'],
  ])('%j is %s, and back', (condition, text) => {
    expect(conditionText(condition)).toBe(text)
    expect(conditionOfText(text)).toEqual(condition)
  })

  it('comes back whatever it says', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(conditionOfText(conditionText(condition))).toEqual(condition)
      }),
    )
  })

  it.each(['', 'x', 'date:between:..', 'date:between:noon..', 'n:from-to:a..b', 'a:any-of:', 'a:any-of:%', 'a:contains:', 'a:else', 'a b:empty'])(
    'means nothing as %j',
    (text) => expect(conditionOfText(text)).toBeUndefined(),
  )
})

it('writes the order with a minus for downwards', () => {
  for (const text of ['date', '-date']) expect(sortText(sortOfText(text) ?? { field: '', direction: 'ascending' })).toBe(text)
  expect(sortOfText('-date')).toEqual({ field: 'date', direction: 'descending' })
  expect(sortOfText('--')).toBeUndefined()
})

it('writes columns in their order, with the widths set by hand', () => {
  const columns = [{ field: 'names', width: 14.5 }, { field: 'date' }]
  expect(columnsText(columns)).toBe('names~14.5,date')
  expect(columnsOfText('names~14.5,date')).toEqual(columns)
  expect(columnsOfText('a b,~3')).toBeUndefined()
})
