import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsActivity } from '#domain/activity/activity-filter.ts'
import { directions, type Activity } from '#domain/activity/activity.ts'
import { fitsPlace } from '#domain/place/place-filter.ts'
import { continents, standings, tiers, type Place } from '#domain/place/place.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import {
  countedExchanges,
  countedPlaces,
  signedTiers,
  type StatisticsWish,
} from '#domain/statistics/statistics-wish.ts'
import { statistics } from '#domain/statistics/statistics.ts'
import { activity, day, place } from '../place/samples.ts'

const found = (places: readonly Place[], activities: readonly Activity[], wish: StatisticsWish = {}) =>
  statistics({ places, activities, visits: [], headcounts: new Map(), contacts: new Map(), year: 2026 }, wish)

describe('statistics', () => {
  const one = (id: string, more: Partial<Place>) => place({ id: id as never, ...more })
  const places = [
    one('kobe', {}),
    one('oita', { confirmed: false }),
    one('toronto', { tier: 'friendly-exchange', standing: 'terminated', country: 'CA' }),
    one('seoul', { tier: 'contact', country: 'KR' }),
    one('turku', { tier: 'friendly-exchange', country: 'FI', continent: 'europe', tierSince: undefined as never }),
  ]

  it('counts what is signed, confirmed and not ended, and names the rest', () => {
    const all = found(places, [])
    expect(all.places.map(({ id }) => id)).toEqual(['kobe', 'turku'])
    expect([all.tiers.sister, all.tiers['friendly-exchange'], all.tiers.intent, all.countries]).toEqual([1, 1, 0, 2])
    expect([all.ended, all.toBeConfirmed, all.series.undated].map((list) => list.map(({ id }) => id))).toEqual([
      ['toronto'],
      ['oita'],
      ['turku'],
    ])
    expect(all.placeYears).toEqual({ from: 1973, to: 2026 })
  })

  it('shows the last seven years with an exchange unless a period is asked for', () => {
    const activities = ['2001', '2015', '2020-05', '2024'].map((date, index) =>
      activity({ id: `a${index}`, date: day(date) }),
    )
    const usual = found(places, [...activities, activity({ id: 'undated' })])
    expect(usual.exchangeYears).toEqual({ from: 2018, to: 2024 })
    expect([usual.exchanges.length, usual.otherYears, usual.undatedExchanges]).toEqual([2, 2, 1])
    expect(found(places, activities, { years: { from: 2000, to: 2020 } }).exchanges).toHaveLength(3)
    expect(found(places, []).exchangeYears).toEqual({ from: 2026, to: 2026 })
  })

  it('equals what the lists show under the same filters', () => {
    const anyPlace = fc.record({
      tier: fc.constantFrom(...tiers),
      standing: fc.constantFrom(...standings),
      continent: fc.constantFrom(...continents),
      confirmed: fc.boolean(),
      since: fc.option(fc.integer({ min: 1970, max: 2026 }), { nil: undefined }),
    })
    const anyExchange = fc.record({
      at: fc.nat(),
      year: fc.option(fc.integer({ min: 2010, max: 2026 }), { nil: undefined }),
      sectors: fc.subarray(sectors.slice(0, 12)),
      direction: fc.option(fc.constantFrom(...directions), { nil: undefined }),
      state: fc.constantFrom('held', 'planned'),
    })
    const wish: fc.Arbitrary<StatisticsWish> = fc.record(
      {
        tier: fc.constantFrom(...signedTiers),
        continent: fc.constantFrom(...continents),
        direction: fc.constantFrom(...directions),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.array(anyPlace, { minLength: 1, maxLength: 12 }),
        fc.array(anyExchange, { maxLength: 20 }),
        wish,
        (madePlaces, madeExchanges, asked) => {
          const all = madePlaces.map(({ since, ...more }, index) =>
            one(`p${index}`, { ...more, tierSince: (since === undefined ? undefined : day(String(since))) as never }),
          )
          const activities = madeExchanges.map(({ at, year, direction, ...more }, index) =>
            activity({
              id: `a${index}`,
              ...more,
              ...(direction && { direction }),
              ...(year !== undefined && { date: day(String(year)) }),
              placeIds: [`p${at % all.length}`] as never,
            }),
          )
          const made = found(all, activities, asked)
          const listed = (filter: Parameters<typeof fitsPlace>[1]) =>
            all.filter((each) => fitsPlace(each, filter, () => 'not-checked')).length
          const rows = (filter: Parameters<typeof fitsActivity>[1]) =>
            activities.filter((each) => fitsActivity(each, filter, (id) => all.find((of) => of.id === id))).length

          expect(made.places.length).toBe(listed(countedPlaces(asked)))
          for (const tier of signedTiers)
            if (!asked.tier || asked.tier === tier)
              expect(made.tiers[tier]).toBe(listed({ ...countedPlaces(asked), tiers: [tier] }))
          for (const { continent, total } of made.continents)
            expect(total).toBe(listed({ ...countedPlaces(asked), continent }))
          for (const { year, added } of made.series.years)
            expect(added.length).toBe(listed({ ...countedPlaces(asked), since: { from: year, to: year } }))
          const counted = { ...countedExchanges(asked), begun: made.exchangeYears }
          expect(made.exchanges.length).toBe(rows(counted))
          made.fields.rows.forEach(({ field, counts }) =>
            counts.forEach((count, index) =>
              expect(count).toBe(rows({ ...counted, field, begun: made.fields.columns[index] ?? made.exchangeYears })),
            ),
          )
          for (const { direction, count } of made.directions)
            if (!asked.direction) expect(count).toBe(rows({ ...counted, direction }))
          for (const { place: of, count } of made.mostActive) expect(count).toBe(rows({ ...counted, place: of.id }))
          expect(made.directionUnknown + made.directions.reduce((sum, { count }) => sum + count, 0)).toBe(
            made.exchanges.length,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
