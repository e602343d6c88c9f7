import type { LonLatPoint } from '#domain/place/distance-km.ts'
import type { Item } from './item.ts'
import type { TimedItem } from './timed-items.ts'
import type { VisitSurroundings } from './visit-file.ts'

/** One stretch of the route, in degrees WGS 84; ends that lie together are left out. */
export interface RouteLeg {
  readonly itemId: string
  readonly mode: Item['mode']
  readonly from: LonLatPoint
  readonly to: LonLatPoint
}

/** The stretches of an outbound route in order, from home: by the airports of the legs and the places they lead to; a last leg without either leads home. */
export function routeLegs(timed: readonly TimedItem[], { home, places, airports }: VisitSurroundings): readonly RouteLeg[] {
  const legs = timed.filter(({ item }) => item.kind === 'leg' && item.date !== undefined)
  let here: LonLatPoint = home
  return legs.flatMap(({ item }, at) => {
    const from = airports.get(item.fromCode) ?? here
    const to = airports.get(item.toCode) ?? (item.placeId && places.get(item.placeId)) ?? (at === legs.length - 1 ? home : undefined)
    if (!to) return []
    here = (item.placeId && places.get(item.placeId)) || to
    const isFar = Math.abs(from.lon - to.lon) + Math.abs(from.lat - to.lat) > 0.1
    return isFar ? [{ itemId: item.id, mode: item.mode, from: point(from), to: point(to) }] : []
  })
}

const point = ({ lon, lat }: LonLatPoint): LonLatPoint => ({ lon, lat })
