import { usualMinutes } from './item-minutes.ts'
import { inTimeOrder } from './item-order.ts'
import type { Item } from './item.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'
import { instantOf } from './zoned-clock.ts'

/** An item with the clocks it is read from and, where it has a time, its moments. */
export interface TimedItem {
  readonly item: Item
  /** IANA; a leg starts on the clock of one place and ends on that of another. */
  readonly zone: string
  readonly endZone: string
  /** Milliseconds since 1970 UTC; absent without date or time. */
  readonly start?: number
  /** Typed, else start and the usual length of its kind; never before the start. */
  readonly end?: number
  /** True when nobody typed the end. */
  readonly isEndGuessed: boolean
  /** True when a typed end lies before the start. */
  readonly isEndBeforeStart: boolean
}

/**
 * Every item with its moments, in the order in which they are read. A clock comes from the item itself, its airport, its
 * place, or from where the items before it on the same track have led; at first it is that of home.
 */
export function timedItems({ visit, items }: VisitFile, surroundings: VisitSurroundings): readonly TimedItem[] {
  const home = surroundings.home.timeZone
  const whereabouts = new Map<string, string>()
  return inTimeOrder(items).map((item) => {
    const carried = whereabouts.get(item.track) ?? whereabouts.get('all') ?? home
    const timed = timedItem(item, visit.direction === 'inbound' && item.kind !== 'leg' ? (item.zone ?? home) : carried, surroundings)
    if (item.date !== undefined) {
      whereabouts.set(item.track, timed.endZone)
      if (item.track === 'all') for (const track of whereabouts.keys()) whereabouts.set(track, timed.endZone)
    }
    return timed
  })
}

function timedItem(item: Item, carried: string, { places, airports }: VisitSurroundings): TimedItem {
  const placeZone = item.placeId && places.get(item.placeId)?.timeZone
  const isLeg = item.kind === 'leg'
  const zone = item.zone ?? (isLeg ? airports.get(item.fromCode)?.zone : placeZone) ?? carried
  const endZone = isLeg ? (item.endZone ?? airports.get(item.toCode)?.zone ?? placeZone ?? zone) : zone
  const start = item.date && item.time !== '' ? instantOf({ date: item.date, time: item.time }, zone) : undefined
  const endDate = item.endDate ?? item.date
  const typedEnd = endDate && item.endTime !== '' ? instantOf({ date: endDate, time: item.endTime }, endZone) : undefined
  const isEndBeforeStart = start !== undefined && typedEnd !== undefined && typedEnd < start
  const guess = start === undefined ? undefined : start + usualMinutes[item.kind] * 60_000
  const end = typedEnd === undefined || isEndBeforeStart ? guess : typedEnd
  const timed: TimedItem = { item, zone, endZone, isEndBeforeStart, isEndGuessed: typedEnd === undefined || isEndBeforeStart }
  return start === undefined || end === undefined ? timed : { ...timed, start, end }
}
