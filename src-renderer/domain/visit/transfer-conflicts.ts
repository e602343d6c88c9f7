import { distanceKm } from '#domain/place/distance-km.ts'
import { conflict, inMinutes, ofItem, type Conflict } from './conflict.ts'
import type { Item } from './item.ts'
import { movedLater } from './later-item.ts'
import { sharePeople } from './shared-people.ts'
import { travelEstimate } from './travel-estimate.ts'
import type { BusyItem, PlacedItem, VisitView } from './visit-view.ts'

/** Waits longer than this are no connection. */
const longestConnection = 24 * 60
/** Nearer than this, two points are one address as far as anybody knows. */
const sameSpotKm = 2

/** Ways between two items that take longer than the time there is, and connections under the minimum of the airport. */
export function shortTransfers(view: VisitView): readonly Conflict[] {
  const untimed = view.placed.filter(({ item, start }) => item.kind === 'leg' && start === undefined)
  return view.busy.flatMap((one, at) => {
    const before = lastBefore(view.busy, at)
    if (!before) return []
    const isConnection = isFlight(before.item) && isFlight(one.item)
    return (isConnection ? shortConnection(view, before, one) : shortWay(view, before, one, untimed)) ?? []
  })
}

/** The latest item that ends before this one begins and that somebody of it comes from. */
function lastBefore(busy: VisitView['busy'], at: number): BusyItem | undefined {
  const one = busy[at]
  let found: BusyItem | undefined
  for (let index = at - 1; one && index >= 0 && index >= at - farthestBack; index -= 1) {
    const other = busy[index]
    if (other && other.end <= one.start && other.end > (found?.end ?? -Infinity) && sharePeople(other.item, one.item)) found = other
  }
  return found
}

/** Items looked at backwards: of those on parallel tracks the last is surely among them. */
const farthestBack = 40

const isFlight = ({ kind, mode }: Item): boolean => kind === 'leg' && mode === 'flight'

function shortConnection({ placed, surroundings }: VisitView, before: BusyItem, one: BusyItem): Conflict | undefined {
  const gap = (one.start - before.end) / 60_000
  // The carrier answers for legs on one ticket; a night in a hotel between two flights is no connection.
  const isOneTicket = one.item.ticket !== '' && one.item.ticket === before.item.ticket
  if (gap > longestConnection || isOneTicket || placed.some(({ item, start }) => item.kind === 'stay' && start !== undefined && start >= before.end && start <= one.start)) return undefined
  const { connectionDomestic, connectionInternational, connectionOtherAirport } = surroundings.estimates
  const isOther = before.item.toCode !== '' && one.item.fromCode !== '' && before.item.toCode !== one.item.fromCode
  const isInternational = [before, one].some(({ from, to }) => from.country !== to.country)
  const least = isOther ? connectionOtherAirport : isInternational ? connectionInternational : connectionDomestic
  if (gap >= least) return undefined
  return conflict({
    kind: 'connection-short',
    state: before.isEndGuessed ? 'near' : 'over',
    itemIds: [before.item.id, one.item.id],
    why: { first: ofItem(before.item.id), second: ofItem(one.item.id), gap: inMinutes(gap), least: inMinutes(least) },
  })
}

/** Less than this share of the estimated time is not enough by any estimate. */
const surelyTooShort = 0.6

function shortWay(view: VisitView, before: BusyItem, one: BusyItem, untimed: readonly PlacedItem[]): Conflict | undefined {
  const { estimates } = view.surroundings
  const gap = (one.start - before.end) / 60_000
  if (gap > longestConnection) return undefined
  const leg = untimed.find(({ item }) => item.date === one.item.date && item.track === one.item.track)
  const km = distanceKm(before.to, one.from)
  const way = km < sameSpotKm ? undefined : travelEstimate(before.to, one.from, estimates, leg?.item.mode)
  const isElsewhere = hasVenue(before.item) && hasVenue(one.item) && JSON.stringify(before.item.venue) !== JSON.stringify(one.item.venue)
  const out = isFlight(before.item) && way?.mode !== 'flight' ? estimates.afterFlight : 0
  const needed = out + (way?.minutes ?? (isElsewhere ? estimates.withinCity : 0)) + (way?.mode === 'flight' ? 0 : minutesBefore(one.item, view))
  if (needed === 0 || gap >= needed) return undefined
  const mend = movedLater(view, one, before.end + needed * 60_000)
  return conflict({
    kind: 'transfer-short',
    state: way && !before.isEndGuessed && gap < needed * surelyTooShort ? 'over' : 'near',
    itemIds: [before.item.id, one.item.id],
    why: {
      ...{ first: ofItem(before.item.id), second: ofItem(one.item.id), gap: inMinutes(gap), needed: inMinutes(needed) },
      ...{ distance: { kind: 'km', km: Math.round(km) }, mode: { kind: 'mode', mode: way?.mode ?? 'car' } },
    },
    ...(mend && { mend }),
  })
}

const hasVenue = ({ kind, venue }: Item): boolean => kind !== 'leg' && Object.values(venue).some((text) => text !== '')

function minutesBefore({ kind, mode }: Item, { surroundings: { estimates } }: VisitView): number {
  if (kind !== 'leg') return 0
  if (mode === 'flight') return estimates.beforeFlight
  return mode === 'train' || mode === 'ship' ? estimates.beforeTrain : 0
}
