import { latinNames } from './latin-names.mjs'

/** Cities from this population on are listed; seats of countries and of first-order divisions always are. */
const LEAST_POPULATION = 10_000

/** From this population on, a city is also found under other Latin names. */
const WELL_KNOWN = 100_000

/** Parts of a city and places that are no more. */
const leftOut = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const seats = new Set(['PPLC', 'PPLA'])

/** Territories where nobody lives for good. */
const uninhabited = new Set(['TF', 'GS', 'HM', 'BV', 'AQ', 'IO', 'UM'])

/** China has one time by law; GeoNames gives the far west a zone of its own. */
const zoneByLaw = { CN: 'Asia/Shanghai' }

/**
 * The gazetteer in columns, largest city first. `lon` and `lat` are in 1e-4 degrees; `zone` and `division`
 * index `zones` and `divisions`; `chinese` and `latin` hold further names joined by "|", the likeliest first.
 */
export function cityColumns(tabSeparated, divisionNames, chinese) {
  const rows = tabSeparated
    .split('\n')
    .map(parsedRow)
    .filter((row) => row && isListed(row))
    .sort((a, b) => b.population - a.population || a.id - b.id)
  const zones = sortedSet(rows.map(({ zone }) => zone))
  const divisions = sortedSet(rows.map((row) => divisionName(row, divisionNames)))
  return {
    format: 'sister-city-atlas/gazetteer',
    version: 1,
    zones,
    divisions,
    name: rows.map(({ name }) => name),
    chinese: rows.map(({ others }) => chinese(others).join('|')),
    latin: rows.map(({ name, others, population }) =>
      population >= WELL_KNOWN ? latinNames(name, others).join('|') : '',
    ),
    country: rows.map(({ country }) => country).join(''),
    division: rows.map((row) => divisions.indexOf(divisionName(row, divisionNames))),
    lon: rows.map(({ lon }) => Math.round(lon * 1e4)),
    lat: rows.map(({ lat }) => Math.round(lat * 1e4)),
    zone: rows.map(({ zone }) => zones.indexOf(zone)),
    population: rows.map(({ population }) => population),
  }
}

function parsedRow(line) {
  const cells = line.split('\t')
  if (cells.length < 19) return undefined
  const [id, name, , others, lat, lon, , kind, country, , division] = cells
  return {
    id: Number(id),
    name,
    others: others === '' ? [] : others.split(','),
    lat: Number(lat),
    lon: Number(lon),
    kind,
    country,
    division,
    population: Number(cells[14]),
    zone: zoneByLaw[country] ?? cells[17],
  }
}

const isListed = ({ kind, population, country }) =>
  !leftOut.has(kind) && !uninhabited.has(country) && (population >= LEAST_POPULATION || seats.has(kind))

const divisionName = ({ country, division }, names) => names.get(`${country}.${division}`) ?? ''

const sortedSet = (words) => [...new Set(words)].sort()
