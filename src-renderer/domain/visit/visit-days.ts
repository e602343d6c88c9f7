import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import type { Item } from './item.ts'
import type { Visit } from './visit.ts'

/** A visit is drawn day by day up to this many days. */
const longestVisitDays = 400

/** The calendar days of a visit, and those outside it that an item stands on, in order; none without dates known to the day. */
export function visitDays(visit: Pick<Visit, 'date' | 'endDate'>, items: readonly Pick<Item, 'date'>[]): readonly PartialDate[] {
  const days = new Set<PartialDate>(items.flatMap(({ date }) => (date && isDay(date) ? [date] : [])))
  const [first, last] = [visit.date, visit.endDate ?? visit.date]
  if (first && last && isDay(first) && isDay(last)) {
    const start = firstDayNumber(first)
    const count = Math.min(firstDayNumber(last) - start + 1, longestVisitDays)
    for (let at = 0; at < count; at += 1) days.add(dayOfNumber(start + at))
  }
  return [...days].sort()
}

/** Days of the visit, both ends counting; undefined until both are known to the day and in order. */
export function lengthInDays({ date, endDate }: Pick<Visit, 'date' | 'endDate'>): number | undefined {
  if (!date || !endDate || !isDay(date) || !isDay(endDate) || endDate < date) return undefined
  return firstDayNumber(endDate) - firstDayNumber(date) + 1
}

/** True for a day of the stay; also when the stay has no dates yet. */
export function isWithinVisit({ date, endDate }: Pick<Visit, 'date' | 'endDate'>, day: PartialDate): boolean {
  return (date === undefined || day >= date) && (endDate === undefined || day <= endDate)
}

const isDay = (date: PartialDate): boolean => datePrecision(date) === 'day'
