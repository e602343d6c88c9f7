/**
 * A date known to the year, the month or the day, in reduced ISO 8601: "1973", "1973-06" or "1973-06-24".
 * Its length is its precision, so precision and value can never disagree.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' }
export type DatePrecision = 'year' | 'month' | 'day'

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The date when `text` is a real calendar date of one of the three precisions (years 1000–2999), else `undefined`. */
export function partialDate(text: string): PartialDate | undefined {
  const match = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day] = match
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) return undefined
  return match[0] as PartialDate
}

export function datePrecision(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The calendar year of a date of any precision. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}
