import fc from 'fast-check'
import { freshRecord } from '#domain/record/any-record.ts'
import { costTotals, typedRates } from '#domain/visit/cost-totals.ts'
import { costKinds, type Cost } from '#domain/visit/cost.ts'
import { expect, it } from 'vitest'

const cost = (values: Readonly<Record<string, unknown>>): Cost => freshRecord('cost', 'c', values) as unknown as Cost

it('sums in yuan, in all and by kind, and says what it left out', () => {
  const lines = [
    cost({ kind: 'lodging', value: 1000, currency: 'JPY', rate: 0.05, actual: 1200 }),
    cost({ kind: 'travel', value: 100 }),
    cost({ kind: 'travel', value: 0.1, actual: 0.2 }),
    cost({ kind: 'meals', value: 10, currency: 'USD' }),
  ]
  expect(costTotals(lines)).toEqual({
    ...{ planned: 150.1, actual: 60.2, unpriced: 1 },
    byKind: [
      { kind: 'travel', planned: 100.1, actual: 0.2 },
      { kind: 'lodging', planned: 50, actual: 60 },
      { kind: 'meals', planned: 0, actual: 0 },
    ],
  })
})
it('has kinds that add up to the whole', () => {
  const line = fc.record({ kind: fc.constantFrom(...costKinds), value: fc.integer({ min: 0, max: 99_999 }), actual: fc.integer({ min: 0, max: 99_999 }) }).map(cost)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { planned, actual, byKind } = costTotals(lines)
      expect([byKind.reduce((sum, kind) => sum + kind.planned, 0), byKind.reduce((sum, kind) => sum + kind.actual, 0)]).toEqual([planned, actual])
    }),
  )
})
it('typedRates names every foreign currency with its rates', () => {
  const lines = [cost({ currency: 'USD', rate: 7.1 }), cost({ currency: 'JPY', rate: 0.048 }), cost({ currency: 'USD', rate: 7.2 }), cost({ currency: 'EUR' }), cost({ currency: 'CNY', rate: 1 }), cost({})]
  expect([...typedRates(lines)]).toEqual([['EUR', []], ['JPY', [0.048]], ['USD', [7.1, 7.2]]])
})
