import { partialDate, type PartialDate } from './partial-date.ts'

export interface LocalClock {
  readonly today: PartialDate
  /** 0 is Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  /** Minutes ahead of UTC; negative to the west. */
  readonly offsetMinutes: number
}

/** What the clock and the calendar on the wall show in `timeZone` at `instant`; `undefined` for an unknown zone. */
export function localClock(instant: Date, timeZone: string): LocalClock | undefined {
  const parts = wallParts(instant, timeZone)
  if (!parts) return undefined
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute)
  const day = new Date(wall)
  return {
    today: partialDate(day.toISOString().slice(0, 10)) ?? ('1970-01-01' as PartialDate),
    weekday: day.getUTCDay(),
    hour: parts.hour,
    minute: parts.minute,
    offsetMinutes: Math.round((wall - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000),
  }
}

/** True when the runtime's zone tables know `timeZone`. */
export function isTimeZone(timeZone: string): boolean {
  return timeZone !== '' && formatFor(timeZone) !== undefined
}

/** "UTC+9", "UTC−3:30", "UTC". */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** True on working days (by the weekend of `country`, ISO 3166-1 alpha-2) between 9:00 and 17:00 local time. */
export function isOfficeOpen(clock: LocalClock, country: string): boolean {
  return !isWeekendDay(clock.weekday, country) && clock.hour >= 9 && clock.hour < 17
}

/** True on the weekend of `country` (ISO 3166-1 alpha-2); `weekday` 0 is Sunday. */
export function isWeekendDay(weekday: number, country: string): boolean {
  return weekday === 6 || weekday === (fridaySaturday.has(country) ? 5 : 0)
}

/** Weekend on Friday and Saturday, by CLDR week data. */
const fridaySaturday = new Set('AF BH BD DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '))

function wallParts(
  instant: Date,
  timeZone: string,
): Record<'year' | 'month' | 'day' | 'hour' | 'minute', number> | undefined {
  const format = formatFor(timeZone)
  if (!format) return undefined
  const of = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]))
  const take = (type: Intl.DateTimeFormatPartTypes): number => of.get(type) ?? 0
  return { year: take('year'), month: take('month'), day: take('day'), hour: take('hour'), minute: take('minute') }
}

// A formatter costs about 50 µs to build and a list of clocks asks for the same few again every minute.
const formats = new Map<string, Intl.DateTimeFormat | undefined>()

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(timeZone)) return formats.get(timeZone)
  let format: Intl.DateTimeFormat | undefined
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
  } catch {
    // An unknown zone throws a RangeError, which is the answer we ask for.
  }
  formats.set(timeZone, format)
  return format
}
