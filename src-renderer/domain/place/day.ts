import { datePrecision, type PartialDate } from './partial-date.ts'

/** Days since 1970-01-01 of the first day that `date` may mean. */
export function firstDayNumber(date: PartialDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / dayMs
}

/** Days since 1970-01-01 of the last day that `date` may mean. */
export function lastDayNumber(date: PartialDate): number {
  const [year = 1970, month, day] = date.split('-').map(Number)
  if (month === undefined) return Date.UTC(year, 11, 31) / dayMs
  return day === undefined ? Date.UTC(year, month, 0) / dayMs : Date.UTC(year, month - 1, day) / dayMs
}

/** The calendar day with that many days since 1970-01-01. */
export function dayOfNumber(number: number): PartialDate {
  return new Date(number * dayMs).toISOString().slice(0, 10) as PartialDate
}

/** Whole calendar months from the first day `since` may mean to `today` (day precision), never below 0. */
export function monthsBetween(since: PartialDate, today: PartialDate): number {
  const [year = 0, month = 1, day = 1] = since.split('-').map(Number)
  const [yearNow = 0, monthNow = 1, dayNow = 1] = today.split('-').map(Number)
  const months = (yearNow - year) * 12 + monthNow - month
  return Math.max(0, dayNow < day && datePrecision(since) === 'day' ? months - 1 : months)
}

/** The same day of the month `months` later, or the month's last day where it is shorter; a date known to the month counts as its first. */
export function monthsLater(date: PartialDate, months: number): PartialDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOfNumber(Date.UTC(year, month - 1 + months, Math.min(day, last)) / dayMs)
}

const dayMs = 86_400_000
