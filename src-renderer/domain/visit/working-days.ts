import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { yearOf, type PartialDate } from '#domain/place/partial-date.ts'
import type { WorkingYear } from './working-year.ts'

/** The tables that are known, by year. */
export type WorkingCalendar = ReadonlyMap<number, { readonly off: ReadonlySet<string>; readonly on: ReadonlySet<string> }>

/** Said of what was counted through a year without a table: Monday to Friday were taken for granted, so it is never certain. */
interface Counted {
  readonly isProvisional: boolean
}

/** The calendar of these tables; of two for one year the later in the row counts. */
export const workingCalendar = (years: readonly Pick<WorkingYear, 'year' | 'off' | 'on'>[]): WorkingCalendar =>
  new Map(years.map(({ year, off, on }) => [year, { off: new Set(off), on: new Set(on) }]))

/** Whether a day is worked at home. */
export function isWorkingDay(calendar: WorkingCalendar, day: PartialDate): Counted & { readonly isWorking: boolean } {
  const table = calendar.get(yearOf(day))
  const isFree = isWeekendNumber(firstDayNumber(day))
  if (!table) return { isWorking: !isFree, isProvisional: true }
  return { isWorking: isFree ? table.on.has(day) : !table.off.has(day), isProvisional: false }
}

/** The day that many working days after `day`, or before it; `day` itself does not count. Zero is the day itself. */
export function addWorkingDays(calendar: WorkingCalendar, day: PartialDate, count: number): Counted & { readonly date: PartialDate } {
  const step = Math.sign(count)
  let number = firstDayNumber(day)
  let isProvisional = false
  for (let left = Math.abs(Math.trunc(count)); left > 0; ) {
    number += step
    const seen = isWorkingDay(calendar, dayOfNumber(number))
    isProvisional ||= seen.isProvisional
    if (seen.isWorking) left -= 1
  }
  return { date: dayOfNumber(number), isProvisional }
}

/** Working days after `from` up to and with `to`; below zero, from the day before `from` back to and with `to`. */
export function countWorkingDays(calendar: WorkingCalendar, from: PartialDate, to: PartialDate): Counted & { readonly count: number } {
  const [start, end] = [firstDayNumber(from), firstDayNumber(to)]
  const step = end < start ? -1 : 1
  let count = 0
  let isProvisional = false
  for (let number = start; number !== end; ) {
    number += step
    const seen = isWorkingDay(calendar, dayOfNumber(number))
    isProvisional ||= seen.isProvisional
    if (seen.isWorking) count += step
  }
  return { count, isProvisional }
}

// Day 0 was a Thursday.
const isWeekendNumber = (number: number): boolean => [0, 6].includes((((number + 4) % 7) + 7) % 7)
