import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sectors } from '#domain/place/vocabulary.ts'
import { fieldTable } from '#domain/statistics/field-table.ts'
import { activity, day } from '../place/samples.ts'

it('counts an exchange in each of its fields and in the year it began', () => {
  const table = fieldTable(
    [
      activity({ date: day('2023-12-30'), endDate: day('2024-01-02'), sectors: ['trade', 'finance', 'music'] }),
      activity({ date: day('2024'), sectors: ['trade'] }),
      activity({ date: day('2024-05'), sectors: [] }),
      activity({ date: day('2018'), sectors: ['trade'] }),
      activity({ sectors: ['trade'] }),
    ],
    { from: 2023, to: 2024 },
    8,
  )
  expect(table.rows.map(({ field, counts, total }) => [field, ...counts, total])).toEqual([
    ['trade-economy', 1, 1, 2],
    ['culture-tourism', 1, 0, 1],
    ['other', 0, 1, 1],
  ])
  expect([table.peak, table.entries, table.exchanges]).toEqual([1, 4, 3])
})

it('adds up: the cells of a row to its total, and never fewer entries than exchanges', () => {
  const one = fc.record({ year: fc.integer({ min: 1990, max: 2030 }), sectors: fc.subarray([...sectors]) })
  fc.assert(
    fc.property(fc.array(one), fc.integer({ min: 1, max: 10 }), (list, most) => {
      const exchanges = list.map(({ year, sectors: of }) => activity({ date: day(String(year)), sectors: of }))
      const span = { from: 1995, to: 2026 }
      const table = fieldTable(exchanges, span, Math.max(2, most))
      for (const { counts, total } of table.rows) expect(counts.reduce((a, b) => a + b, 0)).toBe(total)
      expect(table.exchanges).toBe(list.filter(({ year }) => year >= span.from && year <= span.to).length)
      expect(table.entries).toBeGreaterThanOrEqual(table.exchanges)
    }),
  )
})
