import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import type { CalendarRemark, CalendarSpan, EventClock } from '#domain/visit/calendar-event.ts'
import ICAL from 'ical.js'
import type { CalendarLine } from './calendar-lines.ts'

/** Steps through rules that are left for a whole file. */
export interface RepeatBudget {
  steps: number
}

export interface RepeatedDays {
  readonly dates: readonly PartialDate[]
  readonly isCut: boolean
}

/** An event is given on so many of its days. */
const mostDays = 60
const mostStepsOfOne = 20_000

/**
 * The days of an event that repeats, those between the ends of `span`; its first day where none is. Undefined, with a remark,
 * for a rule that can't be read.
 */
export function repeatedDays(start: EventClock, rule: CalendarLine, lines: readonly CalendarLine[], span: CalendarSpan | undefined, budget: RepeatBudget, remarks: CalendarRemark[]): RepeatedDays | undefined {
  const dates: PartialDate[] = []
  const left = new Set(lines.filter(({ name }) => name === 'EXDATE').flatMap(({ value }) => value.split(',').map((one) => one.trim().slice(0, 8))))
  let isCut = false
  try {
    const recur = ICAL.Recur.fromString(rule.value.trim())
    const fits = monthAndDay(recur)
    const days = recur.iterator(ICAL.Time.fromDateString(start.date))
    for (let step = 0; !isCut; step += 1, budget.steps -= 1) {
      const next = days.next() as ICAL.Time | null
      if (!next) break
      const date = partialDate(next.toString().slice(0, 10))
      if (!date || step >= mostStepsOfOne || budget.steps <= 0) {
        isCut = true
        break
      }
      if (span && date > span.to) break
      if ((span && date < span.from) || left.has(date.replaceAll('-', '')) || !fits(next) || dates.at(-1) === date) continue
      if (dates.length === mostDays) isCut = true
      else dates.push(date)
    }
  } catch {
    remarks.push({ kind: 'broken-rule', line: rule.number, detail: rule.value.slice(0, 60) })
    return undefined
  }
  if (isCut) remarks.push({ kind: 'rule-cut', line: rule.number, detail: String(dates.length) })
  return { dates: dates.length > 0 ? dates : [start.date], isCut }
}

/** The library turns the 30th of February into a day of March: no day of such a rule is taken. */
function monthAndDay({ parts }: ICAL.Recur): (time: ICAL.Time) => boolean {
  const { BYMONTH: months, BYMONTHDAY: days } = parts as { readonly BYMONTH?: readonly number[]; readonly BYMONTHDAY?: readonly number[] }
  return ({ month, day }) => (!months || months.includes(month)) && (!days || days.some((one) => one < 0) || days.includes(day))
}
