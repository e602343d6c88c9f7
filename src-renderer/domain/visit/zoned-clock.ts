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
export function instantOf(clock: WallClock, zone: string): number | undefined {
  const key = `${clock.date}T${clock.time}[${zone}]`
  const seen = known.get(key)
  if (seen !== undefined) return seen
  try {
    const instant = Temporal.PlainDateTime.from(`${clock.date}T${clock.time}`).toZonedDateTime(zone).epochMilliseconds
    remember(key, instant)
    return instant
  } catch {
    // A RangeError is the answer: no such zone, or no such day.
    return undefined
  }
}

/** What a wall in `zone` shows at an instant; `undefined` for an unknown zone. */
export function clockAt(instant: number, zone: string): WallClock | undefined {
  try {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
    return { date: zoned.toPlainDate().toString() as PartialDate, time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) }
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

// A moment costs some 30 µs to find, and a check asks for the same few hundred at every key.
const known = new Map<string, number>()
const mostKnown = 20_000

function remember(key: string, instant: number): void {
  if (known.size >= mostKnown) known.clear()
  known.set(key, instant)
}
