import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundTicks, yearTicks } from '#domain/statistics/step-scale.ts'

it.each([
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [31, [0, 10, 20, 30]],
  [52, [0, 20, 40]],
  [100, [0, 20, 40, 60, 80, 100]],
])('parts %i into %j', (most, ticks) => expect(roundTicks(most)).toEqual(ticks))

it('begins at 0, never passes the most and stays few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (most) => {
      const ticks = roundTicks(most)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeLessThanOrEqual(most)
      expect(ticks.length).toBeLessThanOrEqual(6)
    }),
  )
})

it.each([
  [1973, 2026, 4, [1973, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2026]],
  [2019, 2025, 1, [2019, 2020, 2021, 2022, 2023, 2024, 2025]],
  [2025, 2025, 1, [2025]],
  [1973, 2026, 12, [1973, 2000, 2026]],
])('writes under %i–%i with room for %i years: %j', (from, to, least, ticks) => {
  expect(yearTicks(from, to, least)).toEqual(ticks)
})
