/**
 * `npm run resources` makes resources/basemaps, resources/gazetteer and the calendars of resources/rules anew from published packages.
 * `npm run resources -- --check` writes nothing and fails when what it would write is not what lies there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { airportColumns } from './resources/airport-columns.mjs'
import { basemapFiles } from './resources/basemaps.mjs'
import { chineseNames, spellings } from './resources/chinese-names.mjs'
import { cityColumns } from './resources/city-columns.mjs'
import { holidayDays } from './resources/holiday-days.mjs'
import { airportInputs, basemapInputs, gazetteerInputs, holidayInputs, workingDayInputs } from './resources/inputs.mjs'
import { manifest } from './resources/manifest.mjs'
import { workingDays } from './resources/working-days.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const resources = join(root, 'resources')
const cache = join(root, '.cache', 'resources')

mkdirSync(cache, { recursive: true })
const files = new Map([...(await basemaps()), ...(await gazetteer()), ...(await holidays())])
files.set('rules/working-days-cn.json', `${JSON.stringify(workingDays(workingDayInputs(cache)), null, 1)}\n`)
files.set('generated.json', `${JSON.stringify(manifest(files), null, 2)}\n`)
const changed = [...files].filter(([path, text]) => text !== textAt(path))
if (process.argv.includes('--check')) {
  for (const [path] of changed) console.error(`resources/${path} is not what the sources give`)
  process.exitCode = changed.length > 0 ? 1 : 0
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(resources, path)), { recursive: true })
    writeFileSync(join(resources, path), text)
  }
}
console.log(`${files.size} files, ${changed.length} changed`)

async function basemaps() {
  const made = basemapFiles(await basemapInputs(cache))
  return [...made].map(([file, text]) => [`basemaps/${file}`, text])
}

async function gazetteer() {
  const { cities, divisionNames, spellingModule } = await gazetteerInputs(cache)
  const spelling = spellings(spellingModule)
  const columns = cityColumns(cities, divisionNames, (others) => chineseNames(others, spelling))
  const { airports, zoneAt } = await airportInputs(cache)
  return [
    ['gazetteer/cities.json', JSON.stringify(columns)],
    ['gazetteer/airports.json', JSON.stringify(airportColumns(airports, columns, zoneAt))],
  ]
}

async function holidays() {
  const { Holidays, source } = await holidayInputs(cache)
  const { toSimplified } = spellings((await gazetteerInputs(cache)).spellingModule)
  return [['rules/holidays.json', JSON.stringify(holidayDays(Holidays, source, toSimplified))]]
}

function textAt(path) {
  try {
    return readFileSync(join(resources, path), 'utf8')
  } catch {
    return undefined
  }
}
