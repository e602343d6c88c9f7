import type { PartialDate } from '#domain/place/partial-date.ts'
import { Temporal } from 'temporal-polyfill'

/** What calendar and clock on a wall show; `time` is "HH:MM". */
export interface WallClock {
  readonly date: PartialDate
  readonly time: string
}

/**
 * Milliseconds since 1970 UTC when a wall in `zone` (IANA) shows this. An hour that daylight saving skips counts as the
 * hour after it, one that comes twice as the first. `undefined` for an unknown zone or a date without a day.
 */
export function instantOf({ date, time }: WallClock, zone: string): number | undefined {
  const midnight = evenMidnight(date, zone)
  const minutes = midnight === undefined ? undefined : plainMinutes(time)
  return midnight === undefined || minutes === undefined ? weighedInstant(date, time, zone) : midnight + minutes * 60_000
}

function weighedInstant(date: string, time: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds
  } catch {
    // A RangeError is the answer: no such zone, or no such day.
    return undefined
  }
}

/** What a wall in `zone` shows at an instant; `undefined` for an unknown zone. */
export function clockAt(instant: number, zone: string): WallClock | undefined {
  const shown = remembered(clocks, zone)
  const seen = shown.get(instant)
  if (seen) return seen
  try {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
    const clock: WallClock = { date: zoned.toPlainDate().toString() as PartialDate, time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) }
    shown.set(instant, clock)
    return clock
  } catch {
    return undefined
  }
}

/** Hours in the calendar day of `zone`: 23 or 25 where daylight saving changes, 0 for a day that the date line swallowed. */
export function hoursInDay(date: PartialDate, zone: string): number | undefined {
  try {
    const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone)
    const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone)
    return (next.epochMilliseconds - midnight.epochMilliseconds) / 3_600_000
  } catch {
    return undefined
  }
}

/** Minutes since midnight of "09:30", where it is written so. */
function plainMinutes(time: string): number | undefined {
  if (time.length !== 5 || time[2] !== ':') return undefined
  const [hours, minutes] = [Number(time.slice(0, 2)), Number(time.slice(3))]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}

/** Midnight of a day on which the clocks of `zone` do not change, so that every time of it is told by adding. */
function evenMidnight(date: string, zone: string): number | undefined {
  const days = remembered(midnights, zone)
  const seen = days.get(date)
  if (seen !== undefined) return seen ?? undefined
  const midnight = foundMidnight(date, zone)
  days.set(date, midnight ?? null)
  return midnight
}

/** No zone ever changed its clocks there and back within six hours. */
const looks = [6, 12, 18, 23.75]

function foundMidnight(date: string, zone: string): number | undefined {
  const midnight = weighedInstant(date, '00:00', zone)
  if (midnight === undefined) return undefined
  const isEven = looks.every((hours) => weighedInstant(date, timeAfter(hours), zone) === midnight + hours * 3_600_000)
  return isEven ? midnight : undefined
}

const timeAfter = (hours: number): string => `${String(Math.floor(hours)).padStart(2, '0')}:${String((hours % 1) * 60).padStart(2, '0')}`

// A moment costs some 30 µs to find, and a check asks for the same few hundred at every key.
const midnights = new Map<string, Map<string, number | null>>()
const clocks = new Map<string, Map<number, WallClock>>()
/** Of one zone. */
const mostRemembered = 5000

function remembered<K, V>(zones: Map<string, Map<K, V>>, zone: string): Map<K, V> {
  const known = zones.get(zone)
  if (known && known.size < mostRemembered) return known
  const fresh = new Map<K, V>()
  zones.set(zone, fresh)
  return fresh
}
