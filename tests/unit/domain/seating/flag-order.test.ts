import fc from 'fast-check'
import { flagOrder, flagRules } from '#domain/seating/flag-order.ts'
import { expect, it } from 'vitest'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

it.each([
  ['guest-right', ['JP'], 'JP CN'],
  ['host-right', ['JP'], 'CN JP'],
  ['alphabetical', ['JP', 'BY', 'KR'], 'BY CN JP KR'],
  ['guest-right', ['KR', 'JP', 'KR'], 'JP KR CN'],
  ['guest-right', [], 'CN'],
] as const)('%s with %j', (rule, guests, expected) => {
  expect(flagOrder<string>('CN', guests, rule, byText).join(' ')).toBe(expected)
})
it('shows every country once under every rule', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('JP', 'KR', 'BY', 'CN', 'DE')), fc.constantFrom(...flagRules), (guests, rule) => {
      expect([...flagOrder<string>('CN', guests, rule, byText)].sort()).toEqual([...new Set([...guests, 'CN'])].sort())
    }),
  )
})
