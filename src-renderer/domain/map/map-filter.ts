import type { ContactLight } from '#domain/place/contact-light.ts'
import type { Continent, Place, PlaceId, Standing, Tier } from '#domain/place/place.ts'

/** How a place is drawn: by its tier, or as ended when the partnership was terminated. */
export const mapTiers = ['sister', 'friendly-exchange', 'intent', 'contact', 'ended'] as const
export type MapTier = Tier | 'ended'

/** What the reader wants to see; an absent line means everything, an empty one nothing. */
export interface MapFilter {
  readonly tiers?: readonly MapTier[] | undefined
  readonly lights?: readonly ContactLight[] | undefined
  readonly standings?: readonly Standing[] | undefined
  readonly continents?: readonly Continent[] | undefined
  /** Ids of the vocabulary; a place counts when it has any of them. */
  readonly sectors?: readonly string[] | undefined
  /** Places whose tier is dated later are left out; undated ones stay. */
  readonly upToYear?: number | undefined
}

/** The contact light of a place, computed elsewhere from its activities. */
export type LightOf = (place: PlaceId) => ContactLight

export function mapTierOf(place: Pick<Place, 'tier' | 'standing'>): MapTier {
  return place.standing === 'terminated' ? 'ended' : place.tier
}
