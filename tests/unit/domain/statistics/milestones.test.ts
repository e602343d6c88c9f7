import { expect, it } from 'vitest'
import { milestones } from '#domain/statistics/milestones.ts'
import type { TierYear } from '#domain/statistics/tier-series.ts'
import { place } from '../place/samples.ts'

const years = (added: Readonly<Record<number, number>>): readonly TierYear[] =>
  Object.entries(added).map(([year, count]) => ({
    year: Number(year),
    counts: { sister: 0, 'friendly-exchange': 0, intent: 0 },
    total: 0,
    added: Array.from({ length: count }, () => place()),
  }))

it('names the first year and the richest ones, far enough apart', () => {
  const found = milestones(years({ 1973: 1, 1980: 2, 1992: 2, 1993: 4, 1995: 2, 2007: 2, 2014: 2, 2022: 1 }), 4)
  expect(found.map(({ year }) => year)).toEqual([1973, 1993, 2007, 2014])
})

it('has nothing to say of years in which nothing was won', () => {
  expect(milestones(years({ 1973: 0, 1974: 0 }), 4)).toEqual([])
  expect(milestones([], 4)).toEqual([])
})
