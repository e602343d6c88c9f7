import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { continentOfCountry } from '#domain/place/continent-of-country.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import { dayFrom, taskDue, type DueDay } from '#domain/visit/task-due.ts'
import type { Task } from '#domain/visit/task.ts'
import { countWorkingDays } from '#domain/visit/working-days.ts'
import { plain, type Check, type CheckInput, type Finding } from './rule-result.ts'
import { isApproved } from './visit-stage.ts'
import { visitCountries } from './visit-countries.ts'

/** Working days before a due day from which on it is near. */
const nearWorkingDays = 5

/** Something to be done so many days before departure. */
export const checkTaskBefore: Check = (input) => {
  const { visit } = input.file
  return judged(input, isDay(visit.date) ? dayFrom(visit.date, -(input.rule.limits['days'] ?? 0), 'calendar', input.basis.calendar) : undefined)
}

/** Something to be done so long after the return: days, working days or months. */
export const checkAfterReturn: Check = (input) => {
  const { endDate } = input.file.visit
  const { days, workingDays, months } = input.rule.limits
  if (!isDay(endDate)) return judged(input, undefined)
  const { calendar } = input.basis
  const latest =
    workingDays !== undefined ? dayFrom(endDate, workingDays, 'working', calendar) : months !== undefined ? dayFrom(endDate, months, 'months', calendar) : dayFrom(endDate, days ?? 0, 'calendar', calendar)
  return judged(input, latest)
}

/** The names stand on the board so many working days before the request goes out. */
export const checkPublicity: Check = (input) => {
  const { file, rule, basis } = input
  const task = taskOf(input)
  const application = file.tasks.find(({ ruleId }) => ruleId === leadTimeRule(input))
  const applied = application?.doneOn ?? (application && taskDue(application, file.visit, basis.calendar)?.date)
  if (task && task.state === 'done' && task.doneOn !== undefined && application?.doneOn !== undefined && task.doneOn > application.doneOn)
    return { ...plain('over', 'publicityLate', { date: task.doneOn }), about: pointing(task) }
  if (task && task.state !== 'done' && (application?.state === 'done' || isApproved(file.visit))) return { ...plain('near', 'publicityOpen'), about: pointing(task) }
  const own = task && taskDue(task, file.visit, basis.calendar)
  // It ends on the day of the request at the latest, and begins the working days before.
  const latest = applied !== undefined && isDay(applied) ? dayFrom(applied, -(rule.limits['workingDays'] ?? 0), 'working', basis.calendar) : undefined
  return judged(input, own ?? latest)
}

/** The request goes out so many days ahead, by countries and continents. */
export const checkLeadTime: Check = (input) => {
  const { file, rule, surroundings } = input
  const { visit } = file
  const { oneCountry = 0, schengen = 0, severalOrFar = 0 } = rule.limits
  const countries = visitCountries(file, surroundings).all
  const isFar = countries.some((country) => ['north-america', 'south-america'].includes(continentOfCountry(country) ?? ''))
  const limit = Math.max(oneCountry, countries.some((country) => rule.countries.includes(country)) ? schengen : 0, countries.length > 1 || isFar ? severalOrFar : 0)
  if (!isDay(visit.date)) return plain('unknown', 'noDates')
  const task = taskOf(input)
  if (task?.state === 'done' && isDay(task.doneOn)) {
    const value = firstDayNumber(visit.date) - firstDayNumber(task.doneOn)
    return { ...plain(value < limit ? 'over' : 'ok', 'leadTime', { days: value, limit }), unit: 'count', value, limit, about: pointing(task) }
  }
  if (isApproved(visit)) return { ...plain('ok', 'approved'), ...(task && { about: pointing(task) }) }
  return judged(input, { date: dayOfNumber(firstDayNumber(visit.date) - limit), isProvisional: false })
}

/** How a task stands to the day it is due by the rule; a day that the task itself puts later is the rule's. */
function judged(input: CheckInput, latest: DueDay | undefined): Finding {
  const { file, basis } = input
  const task = taskOf(input)
  if (!task) return latest ? { ...plain('unknown', 'taskMissing', { due: latest.date }), unit: 'day', limit: latest.date } : plain('unknown', 'noDates')
  const about = pointing(task)
  if (task.state === 'dropped') return { ...plain('over', 'taskDropped'), about }
  const own = taskDue(task, file.visit, basis.calendar)
  const due = own && latest ? (own.date < latest.date ? own : latest) : (latest ?? own)
  if (task.state === 'done') return { ...doneFinding(task, latest ?? own), about }
  if (!due) return { ...plain('unknown', 'noDates'), about }
  const figure = { unit: 'day' as const, value: due.date, ...(latest && { limit: latest.date }), about }
  if (basis.today > due.date) return { ...plain('over', 'taskOverdue', { due: due.date }), ...figure }
  if (due.isProvisional) return { ...plain('near', 'taskProvisional', { due: due.date }), ...figure }
  const left = countWorkingDays(basis.calendar, basis.today, due.date)
  const isLater = own !== undefined && latest !== undefined && own.date > latest.date
  if (isLater) return { ...plain('near', 'taskPlannedLate', { date: own.date, due: latest.date }), ...figure }
  return { ...plain(left.count <= nearWorkingDays ? 'near' : 'ok', 'taskDue', { due: due.date, days: left.count }), ...figure }
}

function doneFinding({ doneOn }: Task, due: DueDay | undefined): Finding {
  if (doneOn === undefined) return plain('ok', 'taskDone')
  const isLate = due !== undefined && doneOn.slice(0, due.date.length) > due.date
  const figure = { unit: 'day' as const, value: doneOn, ...(due && { limit: due.date }) }
  return isLate ? { ...plain('over', 'taskLate', { date: doneOn, due: due.date }), ...figure } : { ...plain('ok', 'taskDoneOn', { date: doneOn }), ...figure }
}

/** The task that reports on a rule; one that is open before one that is done. */
function taskOf({ file, rule }: CheckInput): Task | undefined {
  const tasks = file.tasks.filter(({ ruleId }) => ruleId === rule.id || (rule.replaces !== '' && ruleId === rule.replaces))
  return tasks.find(({ state }) => state !== 'done' && state !== 'dropped') ?? tasks[0]
}

const leadTimeRule = ({ basis }: CheckInput): string => basis.rules.find(({ kind, isOff }) => kind === 'lead-time' && !isOff)?.id ?? 'R-LEADTIME'
const pointing = ({ id }: Task): NonNullable<Finding['about']> => [{ kind: 'task', id }]
const isDay = (date: PartialDate | undefined): date is PartialDate => date !== undefined && datePrecision(date) === 'day'
