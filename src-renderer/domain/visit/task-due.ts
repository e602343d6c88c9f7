import { dayOfNumber, firstDayNumber, monthsLater } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import type { Task } from './task.ts'
import type { Visit } from './visit.ts'
import { addWorkingDays, type WorkingCalendar } from './working-days.ts'

/** When something is due; provisional where working days were counted through a year without a table. */
export interface DueDay {
  readonly date: PartialDate
  readonly isProvisional: boolean
}

/** The day a task is due: the typed one, else counted from the visit's first or last day; undefined while that day is not known. */
export function taskDue(task: Pick<Task, 'anchor' | 'offset' | 'offsetUnit' | 'due'>, visit: Pick<Visit, 'date' | 'endDate'>, calendar: WorkingCalendar): DueDay | undefined {
  if (task.due !== undefined) return { date: task.due, isProvisional: false }
  if (task.anchor === 'none') return undefined
  const anchor = task.anchor === 'departure' ? visit.date : visit.endDate
  return anchor === undefined || datePrecision(anchor) !== 'day' ? undefined : dayFrom(anchor, task.offset ?? 0, task.offsetUnit, calendar)
}

/** The day so many days, working days or months after `day`, or before it. */
export function dayFrom(day: PartialDate, offset: number, unit: Task['offsetUnit'], calendar: WorkingCalendar): DueDay {
  if (unit === 'working') return addWorkingDays(calendar, day, offset)
  const date = unit === 'months' ? monthsLater(day, Math.trunc(offset)) : dayOfNumber(firstDayNumber(day) + Math.trunc(offset))
  return { date, isProvisional: false }
}
