import { airportNames } from './airport-names.mjs'

/** China has one time by law; the table of zones gives the far west one of its own. */
const zoneByLaw = { CN: 'Asia/Shanghai' }

/** An airport takes the Chinese name of the city that it names, when the gazetteer has that city this near. */
const nearEnoughKm = 120

/**
 * The airports with an IATA code in columns, those most flown to first. `code` and `country` are codes without gaps;
 * `chinese` holds the Chinese names of the city and, for well-known ones, of the airport, and `also` the codes of the city,
 * joined by "|"; `lon` and `lat` are in 1e-4 degrees; `zone` indexes `zones`.
 */
export function airportColumns(airports, cities, zoneAt) {
  const cityOf = cityFinder(cities)
  const rows = airports
    .filter(({ iata_code: code }) => /^[A-Z]{3}$/.test(code))
    .map((airport) => parsedRow(airport, cityOf, zoneAt))
    .sort((a, b) => a.size - b.size || b.population - a.population || (a.code < b.code ? -1 : 1))
  const zones = [...new Set(rows.map(({ zone }) => zone))].sort()
  return {
    format: 'sister-city-atlas/airports',
    version: 1,
    zones,
    code: rows.map(({ code }) => code).join(''),
    country: rows.map(({ country }) => country).join(''),
    name: rows.map(({ name }) => name),
    city: rows.map(({ city }) => city),
    chinese: rows.map(({ chinese }) => chinese.join('|')),
    also: rows.map(({ also }) => also.join('|')),
    lon: rows.map(({ lon }) => Math.round(lon * 1e4)),
    lat: rows.map(({ lat }) => Math.round(lat * 1e4)),
    zone: rows.map(({ zone }) => zones.indexOf(zone)),
  }
}

function parsedRow(airport, cityOf, zoneAt) {
  const { iata_code: code, iso_country: country, name, municipality } = airport
  const [lon, lat] = [Number(airport.longitude_deg), Number(airport.latitude_deg)]
  const found = cityOf(municipality, country, lon, lat)
  const own = airportNames[code]
  const chineseCity = found?.chinese.replace(/^中国(?=.)/u, '')
  return {
    ...{ code, country, lon, lat, name: name.trim(), city: municipality.trim() },
    chinese: [...new Set([chineseCity ?? '', own ?? ''])].filter((text) => text !== ''),
    also: airport.keywords.split(/[,;]/).map((word) => word.trim()).filter((word) => /^[A-Z]{3}$/.test(word) && word !== code),
    zone: zoneByLaw[country] ?? zoneAt(lat, lon),
    size: (airport.type === 'large_airport' ? 0 : 1) + (airport.scheduled_service === 'yes' ? 0 : 2),
    population: found?.population ?? 0,
  }
}

/** The gazetteer city that a municipality names ("Chengdu (Jianyang)" names Chengdu), the nearest of its namesakes. */
function cityFinder({ name, latin, chinese, country, lon, lat, population }) {
  const byName = new Map()
  name.forEach((own, at) => {
    for (const text of [own, ...latin[at].split('|')]) {
      const key = `${country.slice(at * 2, at * 2 + 2)} ${folded(text)}`
      if (text !== '') byName.set(key, [...(byName.get(key) ?? []), at])
    }
  })
  return (municipality, land, x, y) =>
    [municipality, ...municipality.split(/[(),/-]/)]
      .flatMap((text) => byName.get(`${land} ${folded(text)}`) ?? [])
      .map((at) => ({ chinese: chinese[at].split('|')[0], population: population[at], km: kilometres(x, y, lon[at] / 1e4, lat[at] / 1e4) }))
      .filter(({ km }) => km < nearEnoughKm)
      .sort((a, b) => a.km - b.km)[0]
}

const folded = (text) => text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** On a flat map of the neighbourhood, which is near enough to tell namesakes apart. */
function kilometres(lon, lat, otherLon, otherLat) {
  const east = (otherLon - lon) * Math.cos((lat * Math.PI) / 180)
  return 111 * Math.hypot(east, otherLat - lat)
}
