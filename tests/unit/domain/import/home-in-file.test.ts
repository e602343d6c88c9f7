import { homeInFile } from '#domain/import/home-in-file.ts'
import { expect, it } from 'vitest'

const home = { id: 'tianjin', names: { en: 'Tianjin' }, country: 'CN', lon: 117.2, lat: 39.1, timeZone: 'Asia/Shanghai', contactIntervals: {} }

it('homeInFile brings a home city only where there is none', () => {
  expect(homeInFile([{ ...home, lon: 999 }], undefined)).toEqual([])
  expect(homeInFile(undefined, undefined)).toEqual([])
  expect(homeInFile([home], home as never)).toEqual([])
})
