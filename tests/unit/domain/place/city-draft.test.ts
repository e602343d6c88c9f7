import { describe, expect, it } from 'vitest'
import { cityByHand, cityFound, cityProblems, emptyCity, type CityByHand } from '#domain/place/city-draft.ts'

const typed: CityByHand = {
  name: '新城',
  english: 'Newtown',
  country: 'NZ',
  lat: '-41.3',
  lon: '174,78',
  timeZone: 'Pacific/Auckland',
}

describe('a city typed by hand', () => {
  it('is kept with its names and numbers', () =>
    expect(cityByHand(typed, 'zh-Hans')).toEqual({
      names: { en: 'Newtown', 'zh-Hans': '新城' },
      nameSources: { en: 'office', 'zh-Hans': 'office' },
      country: 'NZ',
      lat: -41.3,
      lon: 174.78,
      timeZone: 'Pacific/Auckland',
      coordSource: 'by-hand',
    }))

  it.each([
    ['name', ' ', 'missing'],
    ['name', 'x'.repeat(10_000), 'too-long'],
    ['country', '', 'missing'],
    ['lat', '91', 'out-of-range'],
    ['lon', 'east', 'not-a-number'],
    ['timeZone', 'Mars/Base', 'unknown-zone'],
  ])('is refused with %s = %j', (field, value, kind) => {
    const wrong = { ...typed, [field]: value }
    expect(cityProblems(wrong)).toMatchObject({ [field]: { kind } })
    expect(cityByHand(wrong, 'zh-Hans')).toBeUndefined()
  })

  it('names all that is missing at once', () =>
    expect(Object.keys(cityProblems(emptyCity)).sort()).toEqual(['country', 'lat', 'lon', 'name', 'timeZone']))
})

describe('a city found in the gazetteer', () => {
  const rotterdam = { name: 'Rotterdam', country: 'NL', lon: 4.4777, lat: 51.9244, timeZone: 'Europe/Amsterdam' }
  it('carries the office’s name in its language', () =>
    expect(cityFound(rotterdam, ' 鹿特丹 ', 'zh-Hans')).toMatchObject({
      names: { 'zh-Hans': '鹿特丹', en: 'Rotterdam' },
      nameSources: { 'zh-Hans': 'office', en: 'geonames' },
      coordSource: 'geonames',
    }))
  it('keeps its own name in English', () =>
    expect(cityFound(rotterdam, '', 'en')).toMatchObject({
      names: { en: 'Rotterdam' },
      nameSources: { en: 'geonames' },
    }))
  it('needs a name in another language', () => expect(cityFound(rotterdam, '', 'ja')).toBeUndefined())
})
