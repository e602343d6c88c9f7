import { describe, expect, it } from 'vitest'
import { columnOrder } from '#features/map/column-order.ts'

const byText = (a: string, b: string): number => a.localeCompare(b, 'en')

describe('columnOrder', () => {
  it.each([
    ['ascending', ['1973', '2026', undefined, undefined]],
    ['descending', ['2026', '1973', undefined, undefined]],
  ] as const)('puts what has no date last, %s', (direction, sorted) => {
    // Array.prototype.sort never asks about undefined elements, so each stands in a row.
    const rows = [undefined, '2026', undefined, '1973'].map((since) => ({ since }))
    const order = columnOrder(direction, byText)
    expect(rows.sort((a, b) => order(a.since, b.since)).map(({ since }) => since)).toEqual(sorted)
  })

  it('compares numbers as numbers', () => {
    expect([10, 9, 2].sort(columnOrder('ascending', byText))).toEqual([2, 9, 10])
  })
})
