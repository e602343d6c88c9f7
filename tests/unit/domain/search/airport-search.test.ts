import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { airportSearch } from '#domain/search/airport-search.ts'

const search = airportSearch(JSON.parse(readFileSync('resources/gazetteer/airports.json', 'utf8')))
const codes = (query: string): readonly string[] => search?.find(query, 8).map(({ code }) => code) ?? []

describe('airportSearch', () => {
  it.each([
    ['滨海', 'TSN'],
    ['天津滨海国际机场', 'TSN'],
    ['tsn', 'TSN'],
    ['Kansai', 'KIX'],
    ['关西', 'KIX'],
    ['希思罗', 'LHR'],
    ['神户市', 'UKB'],
    ['incheon', 'ICN'],
    ['Jonkoping', 'JKG'],
    ['St. Louis', 'STL'],
    ['binhai', 'TSN'],
    ['pudong', 'PVG'],
  ])('finds by %j first %s', (query, code) => expect(codes(query)[0]).toBe(code))

  it('finds Chinese airports without a Chinese name of their own by how it sounds', () => expect(codes('滨海')).toEqual(['TSN']))

  it('finds the airports of a city by its code', () => expect(codes('OSA')).toEqual(expect.arrayContaining(['KIX', 'ITM'])))

  it('gives the facts of an airport', () =>
    expect(search?.byCode.get('TSN')).toEqual({
      code: 'TSN',
      name: 'Tianjin Binhai International Airport',
      city: 'Tianjin',
      country: 'CN',
      lon: 117.346,
      lat: 39.1244,
      zone: 'Asia/Shanghai',
      chinese: ['天津', '天津滨海'],
    }))

  it.each(['', '   ', '???', 'xqzw', '🛫'.repeat(500)])('finds nothing by %j', (query) => expect(codes(query)).toEqual([]))

  it.each([undefined, null, 'x', [], {}, { format: 'sister-city-atlas/airports', version: 2, name: [] }, { format: 'sister-city-atlas/airports', version: 1, name: ['a'] }])(
    'refuses %j',
    (file) => expect(airportSearch(file)).toBeUndefined(),
  )
})
