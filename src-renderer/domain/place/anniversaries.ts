import { firstDayNumber, lastDayNumber, monthsLater } from './day.ts'
import { datePrecision, partialDate, yearOf, type PartialDate } from './partial-date.ts'
import { isToBeConfirmed, type Place, type PlaceId } from './place.ts'

export interface Anniversary {
  readonly placeId: PlaceId
  readonly since: PartialDate
  /** The day it falls on; only the month when no more is known of the beginning. */
  readonly on: PartialDate
  readonly years: number
  /** Days from today; 0 is today, and negative when a month that is known alone has already begun. */
  readonly daysAhead: number
  /** Events are held on each tenth year only, letters in any year. */
  readonly isTenth: boolean
}

type Partner = Pick<Place, 'id' | 'tierSince' | 'standing' | 'confirmed' | 'confidence' | 'tierConfidence'>

/**
 * The anniversaries of the present tiers from `today` for `months` months, soonest first. Left out: ended and
 * unconfirmed places, and those whose beginning is known to the year only.
 */
export function upcomingAnniversaries(
  places: readonly Partner[],
  today: PartialDate,
  months = 12,
): readonly Anniversary[] {
  const now = firstDayNumber(today)
  const until = firstDayNumber(monthsLater(today, months))
  return places
    .flatMap((place) => nextAnniversary(place, today, now) ?? [])
    .filter((anniversary) => firstDayNumber(anniversary.on) < until)
    .sort(
      (a, b) => firstDayNumber(a.on) - firstDayNumber(b.on) || b.years - a.years || (a.placeId < b.placeId ? -1 : 1),
    )
}

/** Whole years from `since` to `today`; a date known to the year counts as that year's first day. */
export function yearsSince(since: PartialDate, today: PartialDate): number {
  const years = yearOf(today) - yearOf(since)
  return Math.max(0, today.slice(4) < since.slice(4) ? years - 1 : years)
}

function nextAnniversary(place: Partner, today: PartialDate, now: number): Anniversary | undefined {
  const since = place.tierSince
  if (since === undefined || datePrecision(since) === 'year') return undefined
  if (place.standing === 'terminated' || isToBeConfirmed(place)) return undefined
  const candidates = [yearOf(today), yearOf(today) + 1]
  const year = candidates.find((one) => one > yearOf(since) && lastDayNumber(inYear(since, one)) >= now)
  if (year === undefined) return undefined
  const on = inYear(since, year)
  const years = year - yearOf(since)
  return { placeId: place.id, since, on, years, daysAhead: firstDayNumber(on) - now, isTenth: years % 10 === 0 }
}

/** The same day in another year; 29 February falls on the 28th where there is none. */
function inYear(since: PartialDate, year: number): PartialDate {
  return partialDate(`${year}${since.slice(4)}`) ?? (`${year}-02-28` as PartialDate)
}
