import { describe, expect, it } from 'vitest'
import { legendCounts, partnersByCountry, placesForMap, undatedPlaces, yearSeries } from '#domain/map/places-for-map.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import type { ContactLight } from '#domain/place/contact-light.ts'
import { place } from './some-map.ts'

const since = (text: string) => ({ tierSince: partialDate(text) ?? ('' as never) })
const kobe = place('kobe', { ...since('1973-06-24'), sectors: ['education', 'sports'] })
const rome = place('rome', { ...since('2007'), tier: 'intent', country: 'IT', continent: 'europe', sectors: ['culture'] })
const turku = place('turku', { tier: 'friendly-exchange', country: 'FI', continent: 'europe' })
const toronto = place('toronto', { ...since('1996'), standing: 'terminated', country: 'CA', continent: 'north-america' })
const plovdiv = place('plovdiv', { confidence: 'low', country: 'BG', continent: 'europe' })
const irkutsk = place('irkutsk', { confirmed: false, country: 'RU' })
const tashkent = place('tashkent', { tierConfidence: 'low', country: 'UZ' })
const all = [kobe, rome, turku, toronto, plovdiv, irkutsk, tashkent]
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id)

describe('the places on the map', () => {
  it('are never those still to be confirmed', () => {
    expect(ids(placesForMap(all, {}))).toEqual(['kobe', 'rome', 'turku', 'toronto'])
  })

  it.each([
    ['a tier', { tiers: ['sister'] }, ['kobe']],
    ['ended partnerships', { tiers: ['ended'] }, ['toronto']],
    ['nothing at all', { tiers: [] }, []],
    ['a continent', { continents: ['europe'] }, ['rome', 'turku']],
    ['a standing', { standings: ['terminated'] }, ['toronto']],
    ['any of some sectors', { sectors: ['sports', 'culture'] }, ['kobe', 'rome']],
    ['two conditions at once', { continents: ['europe'], sectors: ['culture'] }, ['rome']],
  ] as const)('can be narrowed to %s', (_name, filter, shown) => {
    expect(ids(placesForMap(all, filter))).toEqual(shown)
  })

  it('are those of the year and before, and the undated ones in every year', () => {
    expect(ids(placesForMap(all, { upToYear: 1972 }))).toEqual(['turku'])
    expect(ids(placesForMap(all, { upToYear: 1973 }))).toEqual(['kobe', 'turku'])
    expect(ids(undatedPlaces(placesForMap(all, { upToYear: 2020 })))).toEqual(['turku'])
  })

  it('can be narrowed by contact light', () => {
    const lightOf = (id: string): ContactLight => (id === 'kobe' ? 'fresh' : 'not-checked')
    expect(ids(placesForMap(all, { lights: ['fresh'] }, lightOf))).toEqual(['kobe'])
  })
})

describe('the counts of the legend', () => {
  it('say what stands behind each line when the other lines are as they are', () => {
    const counts = legendCounts(all, { tiers: ['sister'], continents: ['asia', 'europe'] })
    expect(Object.fromEntries(counts.tiers)).toEqual({ sister: 1, intent: 1, 'friendly-exchange': 1 })
    expect(Object.fromEntries(counts.continents)).toEqual({ asia: 1 })
    expect(counts.shown).toBe(1)
  })

  it('count countries, undated places and those kept off the map', () => {
    const counts = legendCounts(all)
    expect(counts).toMatchObject({ shown: 4, living: 3, ended: 1, undated: 1, countries: 3, all: 4, toBeConfirmed: 3 })
    expect(counts.sectors.get('education')).toBe(1)
  })
})

describe('the years', () => {
  it('run without gaps and sum up', () => {
    const steps = yearSeries(all)
    expect(steps).toHaveLength(2007 - 1973 + 1)
    expect(steps[0]).toEqual({ year: 1973, added: 1, total: 1 })
    expect(steps.at(-1)).toEqual({ year: 2007, added: 1, total: 3 })
  })

  it('are none when nothing is dated', () => {
    expect(yearSeries([turku])).toEqual([])
  })
})

it('counts partners by country without ended ones', () => {
  const counts = partnersByCountry([
    { country: 'JP', tier: 'sister' },
    { country: 'JP', tier: 'contact' },
    { country: 'CA', tier: 'ended' },
  ])
  expect(Object.fromEntries(counts)).toEqual({ JP: 2 })
})
