import { travelEstimates } from '#domain/visit/travel-estimate.ts'
import type { Airport, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { airports } from './airports.ts'
import { holidays } from './holidays.ts'
import { homeCity } from './home-queries.ts'
import { allPlaces } from './place-queries.ts'
import { readSettings } from './settings.ts'

/** What the rules of a visit look up outside its file; undefined before there is a home city. */
export async function visitSurroundings(): Promise<VisitSurroundings | undefined> {
  const [home, places, known, days] = await Promise.all([homeCity(), allPlaces(), knownAirports(), holidays()])
  return (
    home && {
      home,
      places: new Map(places.map((place) => [place.id, place])),
      airports: known,
      holidays: days,
      estimates: travelEstimates(readSettings().travelEstimates),
    }
  )
}

// Without the file of airports a visit can still be planned: clocks then come from what was typed and from the places.
const knownAirports = (): Promise<ReadonlyMap<string, Airport>> =>
  airports().then(
    ({ byCode }) => byCode,
    () => new Map(),
  )
