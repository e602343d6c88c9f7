import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { continentOfCountry } from '#domain/place/continent-of-country.ts'

const path = 'resources/gazetteer/cities.json'

interface Columns {
  readonly zones: readonly string[]
  readonly name: readonly string[]
  readonly chinese: readonly string[]
  readonly latin: readonly string[]
  readonly country: string
  readonly zone: readonly number[]
  readonly lon: readonly number[]
  readonly lat: readonly number[]
  readonly population: readonly number[]
}

const columns = JSON.parse(readFileSync(path, 'utf8')) as Columns
const namesOf = (name: string, index: number): readonly string[] => [name, ...`${columns.chinese[index] ?? ''}|${columns.latin[index] ?? ''}`.split('|')]
const countries = columns.name.map((_, index) => columns.country.slice(index * 2, index * 2 + 2))

describe('the shipped gazetteer', () => {
  it('stays within 2.2 MB and holds the cities of the world', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(2_200_000)
    expect(columns.name.length).toBeGreaterThan(27_000)
  })

  it.each([
    ['Kobe', 'JP', 'Asia/Tokyo', 34.69, 135.18],
    ['神户', 'JP', 'Asia/Tokyo', 34.69, 135.18],
    ['Philadelphia', 'US', 'America/New_York', 39.95, -75.16],
    ['Jönköping', 'SE', 'Europe/Stockholm', 57.78, 14.16],
    ['Mogilev', 'BY', 'Europe/Minsk', 53.9, 30.34],
    ['四日市', 'JP', 'Asia/Tokyo', 34.97, 136.62],
    ['Ürümqi', 'CN', 'Asia/Shanghai', 43.8, 87.6],
    ['喀什', 'CN', 'Asia/Shanghai', 39.47, 75.99],
  ])('knows %s', (query, country, timeZone, lat, lon) => {
    const index = columns.name.findIndex((name, at) => namesOf(name, at).includes(query))
    expect([countries[index], columns.zones[columns.zone[index] ?? -1]]).toEqual([country, timeZone])
    expect((columns.lat[index] ?? 0) / 1e4).toBeCloseTo(lat, 1)
    expect((columns.lon[index] ?? 0) / 1e4).toBeCloseTo(lon, 1)
  })

  it('gives every city in China the one legal time', () => {
    const zones = columns.zone.filter((_, index) => countries[index] === 'CN').map((zone) => columns.zones[zone])
    expect([...new Set(zones)]).toEqual(['Asia/Shanghai'])
  })

  it('keeps every city on the globe, the largest first', () => {
    expect(columns.lat.filter((lat) => Math.abs(lat) > 90e4)).toEqual([])
    expect(columns.lon.filter((lon) => Math.abs(lon) > 180e4)).toEqual([])
    expect(columns.population).toEqual(columns.population.toSorted((a, b) => b - a))
  })

  it('names zones that the runtime knows and countries that the atlas knows', () => {
    for (const zone of columns.zones)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow()
    expect([...new Set(countries)].filter((code) => !continentOfCountry(code))).toEqual([])
  })
})
