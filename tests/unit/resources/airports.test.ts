import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { continentOfCountry } from '#domain/place/continent-of-country.ts'
import { airportSearch } from '#domain/search/airport-search.ts'

const path = 'resources/gazetteer/airports.json'
const airports = [...(airportSearch(JSON.parse(readFileSync(path, 'utf8')))?.byCode.values() ?? [])]

describe('the shipped airports', () => {
  it('stay within 400 kB and are those with a code', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(400_000)
    expect(airports.length).toBeGreaterThan(4_400)
    expect(airports.filter(({ code }) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it('have in China the one legal time', () => {
    expect([...new Set(airports.filter(({ country }) => country === 'CN').map(({ zone }) => zone))]).toEqual(['Asia/Shanghai'])
  })

  it('name zones that the runtime knows and countries that the atlas knows', () => {
    for (const zone of new Set(airports.map((one) => one.zone))) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow()
    expect([...new Set(airports.map(({ country }) => country))].filter((code) => !continentOfCountry(code))).toEqual([])
  })

  it('have simplified Chinese names for the large ones', () => {
    expect(airports.slice(0, 60).filter(({ chinese }) => chinese.length === 0).map(({ code }) => code)).toEqual([])
  })
})
