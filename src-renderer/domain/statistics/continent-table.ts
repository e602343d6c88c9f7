import { continents, type Continent, type Place } from '#domain/place/place.ts'
import { signedTiers, type SignedTier } from './statistics-wish.ts'

export interface ContinentRow {
  readonly continent: Continent
  readonly counts: Readonly<Record<SignedTier, number>>
  readonly total: number
}

/** The partners of each continent by tier; continents without one are left out. */
export function continentTable(places: readonly Place[]): readonly ContinentRow[] {
  return continents
    .map((continent): ContinentRow => {
      const own = places.filter((place) => place.continent === continent)
      const counts = Object.fromEntries(
        signedTiers.map((tier) => [tier, own.filter((place) => place.tier === tier).length]),
      ) as Record<SignedTier, number>
      return { continent, counts, total: own.length }
    })
    .filter(({ total }) => total > 0)
}
