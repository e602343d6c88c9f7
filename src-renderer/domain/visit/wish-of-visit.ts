import { holidayOn } from '#domain/calendar/holiday-on.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { isWeekendDay } from '#domain/place/local-clock.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import { lengthInMinutes } from './item-minutes.ts'
import type { Item } from './item.ts'
import { usualLimits, type RoutePoint, type RouteWish, type WishedMeeting } from './route-wish.ts'
import { sharePeople } from './shared-people.ts'
import type { TimedItem } from './timed-items.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'

/** The meetings and events that a route can be made for: those at a place abroad that are still to come. */
export const wishedItems = ({ items }: VisitFile, { places }: VisitSurroundings): readonly Item[] =>
  items.filter(({ kind, placeId, progress }) => (kind === 'meeting' || kind === 'event') && placeId !== undefined && places.has(placeId) && progress === 'planned')

/** What an office wishes of a route: which meetings keep their time, and the days within which the others are to be. */
export interface RouteChoice {
  readonly start: PartialDate
  readonly end?: PartialDate
  /** The items whose typed time stays. */
  readonly fixed: ReadonlySet<string>
}

/** The wish that a visit makes of a route: its places and meetings, its days, and the days off where it goes. */
export function wishOfVisit(file: VisitFile, surroundings: VisitSurroundings, timed: readonly TimedItem[], { start, end, fixed }: RouteChoice): RouteWish {
  const { home, places, holidays, estimates } = surroundings
  const fixedOnes = new Map<string, TimedItem>(timed.filter(({ item, start }) => fixed.has(item.id) && start !== undefined).map((one) => [one.item.id, one]))
  const items = wishedItems(file, surroundings)
  const meetings = items.map((item): WishedMeeting => {
    const one = fixedOnes.get(item.id)
    const isParallel = one !== undefined && [...fixedOnes.values()].some((other) => isBeside(other, one))
    return { id: item.id, placeId: item.placeId ?? '', minutes: lengthInMinutes(item), ...(one?.start !== undefined && { start: one.start }), ...(isParallel && { isParallel }) }
  })
  const ids = [...new Set<string>([...file.visit.placeIds, ...meetings.map(({ placeId }) => placeId)])]
  const points = ids.flatMap((id): readonly RoutePoint[] => {
    const place = places.get(id)
    return place ? [{ id, country: place.country, zone: place.timeZone, lon: place.lon, lat: place.lat }] : []
  })
  const isDayOff = (country: string, date: PartialDate): boolean => isWeekendDay((firstDayNumber(date) + 4) % 7, country) || holidayOn(holidays, country, date).kind === 'holiday'
  const homePoint: RoutePoint = { id: home.id, country: home.country, zone: home.timeZone, lon: home.lon, lat: home.lat }
  const isKnownEnd = end !== undefined && datePrecision(end) === 'day'
  return { home: homePoint, places: points, meetings, start, ...(isKnownEnd && { end }), estimates, limits: usualLimits, isDayOff }
}

/** Whether one begins while the other is on, and nobody has to be at both. */
function isBeside(other: TimedItem, one: TimedItem): boolean {
  if (other === one || one.start === undefined || other.start === undefined || other.end === undefined) return false
  return other.start <= one.start && other.end > one.start && !sharePeople(other.item, one.item)
}
