import { eachElement, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { between, text } from '#domain/log/register-checks.ts'
import { partialDate } from '#domain/place/partial-date.ts'

/** The working days of one year at home, as its notice says them: what differs from Monday to Friday. */
export interface WorkingYear {
  /** `workingYearId` of the year: two offices that enter one year mean one record. */
  readonly id: string
  readonly year: number
  /** Weekdays that are free, "2026-10-01". */
  readonly off: readonly string[]
  /** Days of a weekend that are worked. */
  readonly on: readonly string[]
  readonly source: string
}

const [firstYear, lastYear] = [1990, 2099]
const mostDays = 366

export const workingYearFields: FieldsOf<WorkingYear> = {
  year: whole(between(firstYear, lastYear)),
  off: eachElement(mostDays),
  on: eachElement(mostDays),
  source: whole(text(500), ''),
}

export const workingYearId = (year: number): string => `cn-${year}`

/** What changes when `before` becomes `after`; a table that was taken away comes back. */
export function workingYearOps(before: WorkingYear | undefined, after: WorkingYear): readonly Op[] {
  const ops = recordOps('workingYear', workingYearFields, before, after)
  return before ? ops : ops.map((op) => ({ ...op, f: { ...op.f, $del: null } }))
}

export const workingYearFromRow = (row: RecordRow): WorkingYear => recordFromRow(workingYearFields, row)

/** Why a table cannot be used; `at` names the field or the day. */
export type WorkingYearProblem = {
  readonly at: string
  readonly kind: 'not-a-year' | 'not-a-day' | 'other-year' | 'weekend-already-free' | 'weekday-already-worked'
}

/** The first thing wrong with a table; undefined when it says something of every day that it names. */
export function workingYearProblem({ year, off, on }: Pick<WorkingYear, 'year' | 'off' | 'on'>): WorkingYearProblem | undefined {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return { at: 'year', kind: 'not-a-year' }
  const problemOf = (day: string, isOff: boolean): WorkingYearProblem | undefined => {
    if (day.length !== 10 || !partialDate(day)) return { at: day, kind: 'not-a-day' }
    if (!day.startsWith(`${year}-`)) return { at: day, kind: 'other-year' }
    if (isWeekend(day) === isOff) return { at: day, kind: isOff ? 'weekend-already-free' : 'weekday-already-worked' }
    return undefined
  }
  for (const day of off) if (problemOf(day, true)) return problemOf(day, true)
  for (const day of on) if (problemOf(day, false)) return problemOf(day, false)
  return undefined
}

/** Saturday or Sunday, of "2026-10-03". */
export const isWeekend = (day: string): boolean => new Date(`${day}T00:00Z`).getUTCDay() % 6 === 0
