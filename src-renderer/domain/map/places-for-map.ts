import { yearOf } from '#domain/place/partial-date.ts'
import { isToBeConfirmed, type Continent, type Place, type Standing } from '#domain/place/place.ts'
import type { ContactLight } from '#domain/place/contact-light.ts'
import { mapTierOf, type LightOf, type MapFilter, type MapTier } from './map-filter.ts'

const noLight: LightOf = () => 'not-checked'

/** The places the map shows; what is still to be confirmed never is, and what has no date always is. */
export function placesForMap(places: readonly Place[], filter: MapFilter, lightOf: LightOf = noLight): readonly Place[] {
  return places.filter((place) => facets.every((facet) => facet.passes(place, filter, lightOf)))
}

/** The shown places whose tier has no date: the year cannot place them, so they stay at every year. */
export function undatedPlaces(shown: readonly Place[]): readonly Place[] {
  return shown.filter((place) => place.tierSince === undefined)
}

export interface LegendCounts {
  readonly tiers: ReadonlyMap<MapTier, number>
  readonly lights: ReadonlyMap<ContactLight, number>
  readonly standings: ReadonlyMap<Standing, number>
  readonly continents: ReadonlyMap<Continent, number>
  readonly sectors: ReadonlyMap<string, number>
  readonly shown: number
  /** Of those shown, the partnerships that go on and those that have ended. */
  readonly living: number
  readonly ended: number
  readonly undated: number
  /** Countries with a partnership that goes on. */
  readonly countries: number
  /** Confirmed places, whatever the filter says. */
  readonly all: number
  /** Places that stay off the map until a person confirms them. */
  readonly toBeConfirmed: number
}

/** How many places stand behind each line of the legend: those that the other lines let through. */
export function legendCounts(places: readonly Place[], filter: MapFilter = {}, lightOf: LightOf = noLight): LegendCounts {
  const through = (own: FacetName): readonly Place[] =>
    places.filter((place) => facets.every((facet) => facet.name === own || facet.passes(place, filter, lightOf)))
  const shown = placesForMap(places, filter, lightOf)
  const living = shown.filter((place) => mapTierOf(place) !== 'ended')
  const toBeConfirmed = places.filter(isToBeConfirmed).length
  return {
    tiers: tally(through('tiers'), (place) => [mapTierOf(place)]),
    lights: tally(through('lights'), (place) => [lightOf(place.id)]),
    standings: tally(through('standings'), (place) => [place.standing]),
    continents: tally(through('continents'), (place) => [place.continent]),
    sectors: tally(through('sectors'), (place) => [...new Set(place.sectors)]),
    shown: shown.length,
    undated: undatedPlaces(shown).length,
    living: living.length,
    ended: shown.length - living.length,
    countries: new Set(living.map((place) => place.country)).size,
    all: places.length - toBeConfirmed,
    toBeConfirmed,
  }
}

export interface YearStep {
  readonly year: number
  /** Places whose tier dates from this year. */
  readonly added: number
  /** Dated places up to and with this year. */
  readonly total: number
}

/** One step for every year from the first dated place to the last, without gaps; empty when nothing is dated. */
export function yearSeries(places: readonly Place[]): readonly YearStep[] {
  const years = places.filter((place) => !isToBeConfirmed(place)).flatMap((place) => (place.tierSince ? [yearOf(place.tierSince)] : []))
  if (years.length === 0) return []
  const first = Math.min(...years)
  const last = Math.max(...years)
  let total = 0
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const added = years.filter((year) => year === first + index).length
    total += added
    return { year: first + index, added, total }
  })
}

/** How many living partnerships each country holds, by its code; ended ones do not count. */
export function partnersByCountry(places: readonly { readonly country: string; readonly tier: MapTier }[]): ReadonlyMap<string, number> {
  return tally(places.filter((place) => place.tier !== 'ended'), (place) => [place.country])
}

type FacetName = 'confirmed' | 'year' | 'tiers' | 'lights' | 'standings' | 'continents' | 'sectors'

interface Facet {
  readonly name: FacetName
  passes(place: Place, filter: MapFilter, lightOf: LightOf): boolean
}

const facets: readonly Facet[] = [
  { name: 'confirmed', passes: (place) => !isToBeConfirmed(place) },
  { name: 'year', passes: (place, { upToYear }) => upToYear === undefined || !place.tierSince || yearOf(place.tierSince) <= upToYear },
  { name: 'tiers', passes: (place, { tiers }) => !tiers || tiers.includes(mapTierOf(place)) },
  { name: 'lights', passes: (place, { lights }, lightOf) => !lights || lights.includes(lightOf(place.id)) },
  { name: 'standings', passes: (place, { standings }) => !standings || standings.includes(place.standing) },
  { name: 'continents', passes: (place, { continents }) => !continents || continents.includes(place.continent) },
  { name: 'sectors', passes: (place, { sectors }) => !sectors || place.sectors.some((sector) => sectors.includes(sector)) },
]

function tally<T, K>(things: readonly T[], keysOf: (thing: T) => readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const thing of things) for (const key of keysOf(thing)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
