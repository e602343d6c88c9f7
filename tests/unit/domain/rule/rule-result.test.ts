import { expect, it } from 'vitest'
import { countState, moneyState, plain } from '#domain/rule/rule-result.ts'

it('is near at a limit of count, and over above it', () => {
  expect([5, 6, 7].map((value) => countState(value, 6))).toEqual(['ok', 'near', 'over'])
})
it('is near from 95 % of a ceiling of money, and not over by a rounding', () => {
  expect([379, 380, 400, 400.004, 400.01].map((value) => moneyState(value, 400))).toEqual(['ok', 'near', 'near', 'near', 'over'])
})
it('may do without a figure', () => {
  expect(plain('unknown', 'noDates')).toEqual({ state: 'unknown', why: { key: 'noDates', values: {} } })
})
