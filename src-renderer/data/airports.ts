import { airportSearch, type AirportSearch } from '#domain/search/airport-search.ts'
import airportsAddress from '#resources/gazetteer/airports.json?url'

let reading: Promise<AirportSearch> | undefined

/** The search over the airports that ship with the app; read once, rejects when the file is missing or broken. */
export function airports(): Promise<AirportSearch> {
  reading ??= readAirports()
  reading.catch(() => (reading = undefined))
  return reading
}

async function readAirports(): Promise<AirportSearch> {
  const answer = await fetch(airportsAddress)
  if (!answer.ok) throw new Error(`airports: ${answer.status}`)
  const search = airportSearch(await answer.json())
  if (!search) throw new Error('airports: not the format this version reads')
  return search
}
