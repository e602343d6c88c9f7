import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { travelEstimate } from './travel-estimate.ts'
import type { RouteBreak, RoutePoint, RouteWish, WishedMeeting } from './route-wish.ts'
import { instantOf } from './zoned-clock.ts'

/**
 * The time that a route takes. Times are minutes since 1970 UTC; a point is the index of its place, and the number of places
 * stands for home. Nothing ever gets better by arriving later: the search for the best order builds on that.
 */
export interface RouteClock {
  readonly count: number
  readonly departure: number
  readonly travelMinutes: (from: number, to: number) => number
  readonly mode: (from: number, to: number) => ReturnType<typeof travelEstimate>['mode']
  /** When a journey that may begin at `time` leaves: by day, and where it can so that it ends by night. */
  readonly leaving: (time: number, from: number, to: number) => number
  /** Holds the meetings of a place from `time` on; `tell` hears of each. Returns when the last is over and how many times were missed. */
  readonly hold: (time: number, place: number, tell?: (meeting: WishedMeeting, start: number, isMissed: boolean) => void) => Held
  /** What coming home then breaks. */
  readonly homecoming: (time: number) => { readonly days: number; readonly breaks: readonly RouteBreak[] }
}

export interface Held {
  readonly time: number
  readonly missed: number
}

/** Minutes since midnight: nobody sets off before the one, nor by choice arrives after the other. */
const [firstDeparture, lastArrival] = [8 * 60, 23 * 60]
/** A journey longer than this can't be fitted into a day and leaves whenever it can. */
const longestDay = lastArrival - firstDeparture
/** A place that nobody wished to meet anybody in is still called at, for half a day. */
const bareStay = 180
/** Days looked ahead; a journey that takes longer is counted to here. */
const horizon = 120

export function routeClock(wish: RouteWish): RouteClock {
  const { places, home, estimates } = wish
  const points = [...places, home]
  const ways = points.map((from) => points.map((to) => travelEstimate(from, to, estimates)))
  const start = firstDayNumber(wish.start)
  const midnights = points.map((point) => midnightsOf(point, start))
  const dayAt = (time: number, point: number): number => {
    const row = midnights[point] ?? []
    let day = Math.max(0, Math.min(horizon - 1, Math.floor((time - (row[0] ?? 0)) / 1440)))
    while (day > 0 && (row[day] ?? 0) > time) day -= 1
    while (day < horizon - 1 && (row[day + 1] ?? Infinity) <= time) day += 1
    return day
  }
  const midnight = (point: number, day: number): number => midnights[point]?.[Math.min(day, horizon - 1)] ?? 0
  const dayNumber = (date: PartialDate): number => firstDayNumber(date) - start + before
  const closed = places.map((place) => Array.from({ length: horizon }, (_, day) => wish.isDayOff(place.country, dayOfNumber(start - before + day))))
  const queues = places.map((place) => meetingQueue(wish.meetings.filter(({ placeId }) => placeId === place.id), place.id, dayNumber))

  /** The first time from `time` on at which partners receive for so long, not before day `from` and not after day `to`. */
  const opening = (time: number, place: number, minutes: number, from: number, to: number): number | undefined => {
    for (let day = Math.max(dayAt(time, place), from); day <= Math.min(to, horizon - 1); day += 1) {
      if (closed[place]?.[day] === true) continue
      const begin = Math.max(time, midnight(place, day) + estimates.workStart)
      if (begin + minutes <= midnight(place, day) + Math.max(estimates.workEnd, estimates.workStart + minutes)) return begin
    }
    return undefined
  }
  // A search asks for the same arrivals at a place thousands of times.
  const known = places.map(() => new Map<number, Held>())
  const hold: RouteClock['hold'] = (arrival, place, tell) => {
    const before = known[place]?.get(arrival)
    if (before && !tell) return before
    const held = heldFrom(arrival, place, tell)
    known[place]?.set(arrival, held)
    return held
  }
  const heldFrom: RouteClock['hold'] = (arrival, place, tell) => {
    let [time, missed] = [arrival, 0]
    const { fixed = [], free = [] } = queues[place] ?? {}
    let next = 0
    const keep = (meeting: WishedMeeting & { readonly start: number }): void => {
      const begin = meeting.start / 60_000
      const isMissed = (meeting.isParallel === true ? arrival : time) > begin
      if (isMissed) missed += 1
      tell?.(meeting, begin, isMissed)
      time = Math.max(time, begin + meeting.minutes)
      next += 1
    }
    for (const { meeting, from, to } of free) {
      for (;;) {
        const inTime = opening(time, place, meeting.minutes, from, to)
        const begin = inTime ?? opening(time, place, meeting.minutes, 0, horizon) ?? time
        const coming = fixed[next]
        // What would run into a fixed time waits until that is over.
        if (coming && begin + meeting.minutes > coming.start / 60_000) {
          keep(coming)
          continue
        }
        if (inTime === undefined) missed += 1
        tell?.(meeting, begin, inTime === undefined)
        time = begin + meeting.minutes
        break
      }
    }
    for (let coming = fixed[next]; coming; coming = fixed[next]) keep(coming)
    return { time, missed }
  }
  const abroad = new Set(places.map(({ country }) => country).filter((country) => country !== home.country))
  return {
    count: places.length,
    departure: midnight(places.length, before) + firstDeparture,
    travelMinutes: (from, to) => ways[from]?.[to]?.minutes ?? 0,
    mode: (from, to) => ways[from]?.[to]?.mode ?? 'car',
    leaving: (time, from, to) => {
      const day = dayAt(time, from)
      const minutes = ways[from]?.[to]?.minutes ?? 0
      const begin = Math.max(time, midnight(from, day) + firstDeparture)
      const isTooLate = minutes <= longestDay && begin + minutes > midnight(from, day) + lastArrival
      return isTooLate ? Math.max(time, midnight(from, day + 1) + firstDeparture) : begin
    },
    hold,
    homecoming: (time) => {
      const day = dayAt(time, places.length)
      const days = day - before + 1
      const limit = wish.limits.days[Math.min(abroad.size, wish.limits.days.length) - 1] ?? Infinity
      const date = dayOfNumber(start - before + day)
      return {
        days,
        breaks: [
          ...(days > limit ? [{ kind: 'days' as const, days, limit }] : []),
          ...(wish.end !== undefined && date > wish.end ? [{ kind: 'end' as const, date }] : []),
          ...(abroad.size > wish.limits.countries ? [{ kind: 'countries' as const, countries: abroad.size, limit: wish.limits.countries }] : []),
        ],
      }
    },
  }
}

/** Days before the start that are known, for fixed times and for clocks that run behind those of home. */
const before = 2

/** Minutes since 1970 UTC of each midnight on the clock of a point; days may have 23 or 25 hours. */
function midnightsOf({ zone }: RoutePoint, start: number): readonly number[] {
  return Array.from({ length: horizon }, (_, day) => {
    const date = dayOfNumber(start - before + day)
    return (instantOf({ date, time: '00:00' }, zone) ?? firstDayNumber(date) * 86_400_000) / 60_000
  })
}

interface MeetingQueue {
  readonly fixed: readonly (WishedMeeting & { readonly start: number })[]
  /** With the first and last day on which they can. */
  readonly free: readonly { readonly meeting: WishedMeeting; readonly from: number; readonly to: number }[]
}

/** The meetings of a place in an order that no arrival changes: fixed ones by their time, free ones by the end of their days. */
function meetingQueue(meetings: readonly WishedMeeting[], placeId: string, dayNumber: (date: PartialDate) => number): MeetingQueue {
  const isFixed = (one: WishedMeeting): one is WishedMeeting & { readonly start: number } => one.start !== undefined
  const free = meetings.filter((one) => !isFixed(one)).toSorted((a, b) => byText(a.to ?? '~', b.to ?? '~') || byText(a.from ?? '', b.from ?? '') || byText(a.id, b.id))
  const waiting = meetings.length === 0 ? [{ id: '', placeId, minutes: bareStay }] : free
  return {
    fixed: meetings.filter(isFixed).toSorted((a, b) => a.start - b.start),
    free: waiting.map((meeting) => ({ meeting, from: meeting.from ? dayNumber(meeting.from) : 0, to: meeting.to ? dayNumber(meeting.to) : horizon })),
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
