import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partialDate } from '#domain/place/partial-date.ts'
import { signedTiers } from '#domain/statistics/statistics-wish.ts'
import { tierSeries } from '#domain/statistics/tier-series.ts'
import { day, place } from '../place/samples.ts'

const dated = (tierSince: string | undefined, tier: (typeof signedTiers)[number] = 'sister') =>
  place({
    id: `${tier}-${tierSince ?? 'undated'}` as never,
    tier,
    ...(tierSince ? { tierSince: day(tierSince) } : { tierSince: undefined as never }),
  })

it('stands at the end of each year, without gaps', () => {
  const { years, undated } = tierSeries([dated('1973-06-24'), dated('1975', 'intent'), dated(undefined)], {
    from: 1973,
    to: 1976,
  })
  expect(
    years.map(({ year, counts, total }) => [year, counts.sister, counts['friendly-exchange'], counts.intent, total]),
  ).toEqual([
    [1973, 1, 0, 0, 1],
    [1974, 1, 0, 0, 1],
    [1975, 1, 0, 1, 2],
    [1976, 1, 0, 1, 2],
  ])
  expect(years.map(({ added }) => added.length)).toEqual([1, 0, 1, 0])
  expect(undated).toHaveLength(1)
})

it('counts what began before the span from its start, and not what begins after it', () => {
  const { years } = tierSeries([dated('1973'), dated('2022')], { from: 2000, to: 2001 })
  expect(years.map(({ total }) => total)).toEqual([1, 1])
})

it('never falls, and ends at all places but the undated', () => {
  const one = fc.record({
    year: fc.option(fc.integer({ min: 1960, max: 2026 })),
    tier: fc.constantFrom(...signedTiers),
  })
  fc.assert(
    fc.property(fc.array(one), (list) => {
      const places = list.map(({ year, tier }, index) =>
        place({
          id: `p${index}` as never,
          tier,
          tierSince: (year === null ? undefined : partialDate(String(year))) as never,
        }),
      )
      const { years, undated } = tierSeries(places, { from: 1960, to: 2026 })
      const totals = years.map(({ total }) => total)
      expect(totals).toEqual([...totals].sort((a, b) => a - b))
      expect((totals.at(-1) ?? 0) + undated.length).toBe(places.length)
      expect(years.reduce((sum, { added }) => sum + added.length, 0) + undated.length).toBe(places.length)
    }),
  )
})
