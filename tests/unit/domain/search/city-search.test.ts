import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { citySearch } from '#domain/search/city-search.ts'

const small = {
  format: 'sister-city-atlas/gazetteer',
  version: 1,
  zones: ['Asia/Tokyo', 'Europe/Amsterdam', 'America/New_York'],
  divisions: ['', 'Hyōgo', 'South Holland', 'New York'],
  name: ['Kobe', 'Rotterdam', 'New Rotterdam', 'Kobelco'],
  chinese: ['神户', '鹿特丹', '', ''],
  latin: ['', 'Roterdao|Roterodamum', '', ''],
  country: 'JPNLUSJP',
  division: [1, 2, 3, 0],
  lon: [1351830, 44777, -740000, 0],
  lat: [346913, 519244, 410000, 0],
  zone: [0, 1, 2, 0],
  population: [1520000, 655000, 900, 0],
}
function names(query: string, limit = 9) {
  const search = citySearch(small)
  while (search?.learnSounds(3));
  return search?.find(query, limit).map(({ name }) => name)
}

describe('citySearch', () => {
  it('gives the facts of a city', () =>
    expect(citySearch(small)?.find('kobe', 1)).toEqual([
      {
        id: '0',
        name: 'Kobe',
        chinese: '神户',
        division: 'Hyōgo',
        country: 'JP',
        lon: 135.183,
        lat: 34.6913,
        timeZone: 'Asia/Tokyo',
        population: 1520000,
      },
    ]))

  it.each([
    ['Kobe', ['Kobe', 'Kobelco']],
    ['鹿特丹', ['Rotterdam']],
    ['鹿', ['Rotterdam']],
    ['ROTERDÃO', ['Rotterdam']],
    ['rotterdam', ['Rotterdam', 'New Rotterdam']],
    ['luteda', ['Rotterdam']],
    ['ltd', ['Rotterdam']],
    ['shenhu', ['Kobe']],
    ['鹿特丹市', ['Rotterdam']],
    ['New-Rotterdam', ['New Rotterdam']],
    ['Kobelka', ['Kobelco']],
    ['xyz', []],
    ['qwertyuiop'.repeat(1000), []],
    ['  ', []],
  ])('finds by %j', (query, found) => expect(names(query)).toEqual(found))

  it('says when nothing is left to learn', () => {
    const search = citySearch(small)
    expect([
      search?.find('shenhu', 1).length,
      search?.learnSounds(3),
      search?.find('shenhu', 1).length,
      search?.learnSounds(3),
    ]).toEqual([0, true, 1, false])
  })

  it('keeps to the limit', () => expect(names('ko', 1)).toEqual(['Kobe']))

  it.each([null, 'cities', {}, { ...small, version: 2 }, { ...small, lon: [1] }, { ...small, country: 'JP' }])(
    'refuses a file that is not a gazetteer: %#',
    (file) => expect(citySearch(file)).toBeUndefined(),
  )
})

it('finds partner cities in the gazetteer that ships', () => {
  const search = citySearch(JSON.parse(readFileSync('resources/gazetteer/cities.json', 'utf8')))
  search?.learnSounds(1000)
  for (const [query, country, zone] of [
    ['天津', 'CN', 'Asia/Shanghai'],
    ['神户', 'JP', 'Asia/Tokyo'],
    ['Jönköping', 'SE', 'Europe/Stockholm'],
    ['里约热内卢', 'BR', 'America/Sao_Paulo'],
    ['mo er ben', 'AU', 'Australia/Melbourne'],
    ['St. Petersburg', 'RU', 'Europe/Moscow'],
    ['Mogilev', 'BY', 'Europe/Minsk'],
    ['Jizzakh', 'UZ', 'Asia/Samarkand'],
    ["Xi'an", 'CN', 'Asia/Shanghai'],
  ]) {
    expect(search?.find(query ?? '', 1)[0]).toMatchObject({ country, timeZone: zone })
  }
})
