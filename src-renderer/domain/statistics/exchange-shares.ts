import { directions, type Activity, type Direction } from '#domain/activity/activity.ts'
import type { Place } from '#domain/place/place.ts'

export interface DirectionShare {
  readonly direction: Direction
  readonly count: number
}

/** How many exchanges went which way, in the fixed order of the directions, and how many nobody has sorted yet. */
export function directionShares(exchanges: readonly Activity[]): {
  readonly shares: readonly DirectionShare[]
  readonly unknown: number
} {
  const shares = directions.map((direction) => ({
    direction,
    count: exchanges.filter((exchange) => exchange.direction === direction).length,
  }))
  return { shares, unknown: exchanges.filter(({ direction }) => direction === undefined).length }
}

export interface PlaceCount {
  readonly place: Place
  readonly count: number
}

/** The places with any exchange, the most active first; equals in the order in which they come. */
export function mostActive(exchanges: readonly Activity[], places: readonly Place[]): readonly PlaceCount[] {
  return places
    .map((place) => ({ place, count: exchanges.filter(({ placeIds }) => placeIds.includes(place.id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
