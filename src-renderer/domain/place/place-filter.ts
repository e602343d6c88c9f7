import { mapTierOf, type LightOf, type MapTier } from '#domain/map/map-filter.ts'
import { isInSpan, type YearSpan } from '#domain/statistics/year-span.ts'
import type { ContactLight } from './contact-light.ts'
import { yearOf } from './partial-date.ts'
import { isToBeConfirmed, type Continent, type Place } from './place.ts'

/** What a list of places is narrowed to; an absent line means everything. */
export interface PlaceFilter {
  readonly tiers?: readonly MapTier[]
  readonly continent?: Continent
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly light?: ContactLight
  /** Years in which the present tier began. */
  readonly since?: YearSpan
  /** Only places whose tier has no date. */
  readonly undated?: true
  /** Only what a person has borne out, as on the map and in every count. */
  readonly confirmed?: true
}

/** True for a place that every line of the filter lets through. */
export function fitsPlace(place: Place, filter: PlaceFilter, lightOf: LightOf): boolean {
  const { tiers, continent, country, light, since, undated, confirmed } = filter
  if (tiers !== undefined && !tiers.includes(mapTierOf(place))) return false
  if (continent !== undefined && place.continent !== continent) return false
  if (country !== undefined && place.country !== country) return false
  if (light !== undefined && lightOf(place.id) !== light) return false
  if (since !== undefined && (place.tierSince === undefined || !isInSpan(yearOf(place.tierSince), since))) return false
  if (undated && place.tierSince !== undefined) return false
  return !confirmed || !isToBeConfirmed(place)
}
