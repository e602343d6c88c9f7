import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { CalendarEvent, CalendarRemark, CalendarSpan, EventClock } from '#domain/visit/calendar-event.ts'
import ICAL from 'ical.js'
import { calendarBlocks, type CalendarBlock, type CalendarLine } from './calendar-lines.ts'
import { eventClock, later, minutesOfDuration } from './calendar-clock.ts'
import { repeatedDays, type RepeatBudget } from './calendar-repeats.ts'
import { zoneNames, type ZoneOfName } from './calendar-zones.ts'
import { decodedText } from './decoded-text.ts'
import { importLimits, reasonText, refuseImport } from './import-refused.ts'

/** The events of a calendar file, those that repeat once for each day; what is wrong with one is said with its line and spoils none of the others. */
export function calendarEvents(bytes: Uint8Array, span: CalendarSpan | undefined): readonly CalendarEvent[] {
  const blocks = calendarBlocks(decodedText(bytes).text)
  if (blocks.unended !== undefined) refuseImport({ kind: 'broken-card', sheet: '', row: blocks.unended, reason: 'END:VEVENT' })
  if (blocks.events.length === 0) refuseImport({ kind: 'no-events' })
  const { mostRows } = importLimits
  if (blocks.events.length > mostRows) refuseImport({ kind: 'too-many-rows', sheet: '', most: mostRows, row: blocks.events[mostRows]?.line ?? 0 })
  const zoneOf = zoneNames(blocks)
  const moved = movedDays(blocks.events)
  const budget: RepeatBudget = { steps: mostSteps }
  const events: CalendarEvent[] = []
  for (const block of blocks.events) {
    events.push(...eventsOf(block, zoneOf, moved, span, budget))
    if (events.length > mostRows) refuseImport({ kind: 'too-many-rows', sheet: '', most: mostRows, row: block.line })
  }
  return events
}

/** Steps through rules of repetition in one file, all its events together: some seconds. */
const mostSteps = 500_000

/** Days of an event that repeats which the file gives a time of their own, by its uid. */
function movedDays(events: readonly CalendarBlock[]): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>()
  for (const { lines } of events) {
    const date = /^\d{8}/.exec(lineOf(lines, 'RECURRENCE-ID')?.value ?? '')?.[0]
    const uid = lineOf(lines, 'UID')?.value.trim()
    if (date === undefined || uid === undefined) continue
    const days = moved.get(uid) ?? new Set()
    moved.set(uid, days.add(dashed(date)))
  }
  return moved
}

function eventsOf(block: CalendarBlock, zoneOf: ZoneOfName, moved: ReadonlyMap<string, ReadonlySet<string>>, span: CalendarSpan | undefined, budget: RepeatBudget): readonly CalendarEvent[] {
  const { lines } = block
  const remarks: CalendarRemark[] = []
  const textOf = (name: string): string => textIn(lineOf(lines, name), remarks)
  const [dtstart, dtend, duration, rule] = ['DTSTART', 'DTEND', 'DURATION', 'RRULE'].map((name) => lineOf(lines, name))
  const start = dtstart && eventClock(dtstart, zoneOf, remarks)
  if (!dtstart) remarks.push({ kind: 'no-start', line: block.line })
  const end = start && endOf(start, dtend, duration, zoneOf, remarks)
  const uid = lineOf(lines, 'UID')?.value.trim() || `line ${block.line}`
  const language = /;LANGUAGE="?([A-Za-z0-9-]+)/i.exec(lineOf(lines, 'SUMMARY')?.parameters ?? '')?.[1]
  const itemKind = lineOf(lines, 'X-ATLAS-KIND')?.value.trim()
  const isCancelled = lineOf(lines, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED'
  if (isCancelled) remarks.push({ kind: 'cancelled', line: block.line })
  const own = dashed(/^\d{8}/.exec(lineOf(lines, 'RECURRENCE-ID')?.value ?? '')?.[0] ?? '')
  const one: CalendarEvent = {
    ...{ line: block.line, uid, salt: own, summary: textOf('SUMMARY'), location: textOf('LOCATION'), description: textOf('DESCRIPTION'), isCancelled, remarks },
    ...(language !== undefined && { language }),
    ...(itemKind !== undefined && { itemKind }),
    ...(start && { start }),
    ...(end && { end }),
  }
  if (!rule || !start) return [one]
  const days = repeatedDays(start, rule, lines, span, budget, remarks)
  if (days === undefined) return [{ ...one, description: [one.description, rule.value].filter((text) => text !== '').join('\n') }]
  const taken = days.dates.filter((date) => moved.get(uid)?.has(date) !== true)
  const kept = days.isCut ? { description: [one.description, rule.value].filter((text) => text !== '').join('\n') } : {}
  return taken.map((date) => {
    const shift = firstDayNumber(date) - firstDayNumber(start.date)
    return { ...one, ...kept, salt: date, start: { ...start, date }, ...(end && { end: { ...end, date: dayOfNumber(firstDayNumber(end.date) + shift) } }) }
  })
}

function endOf(start: EventClock, dtend: CalendarLine | undefined, duration: CalendarLine | undefined, zoneOf: ZoneOfName, remarks: CalendarRemark[]): EventClock | undefined {
  const typed = dtend ? eventClock(dtend, zoneOf, remarks, true) : duration && later(start, minutesOfDuration(duration, remarks))
  if (!typed) return undefined
  // A whole day ends on the day before the one that is written.
  const end = typed.time === '' ? { ...typed, date: dayOfNumber(firstDayNumber(typed.date) - 1) } : typed
  const isBefore = typed.time === '' ? typed.date < start.date : start.zone === end.zone && `${end.date}${end.time}` < `${start.date}${start.time}`
  if (isBefore) {
    remarks.push({ kind: 'end-before-start', line: dtend?.number ?? duration?.number ?? 0 })
    return undefined
  }
  return end.date < start.date && end.time === '' ? undefined : end
}

function textIn(line: CalendarLine | undefined, remarks: CalendarRemark[]): string {
  if (!line) return ''
  try {
    const [, , , value] = ICAL.parse.property(`${line.name}:${line.value}`) as unknown as readonly [string, object, string, unknown]
    return typeof value === 'string' ? value.toWellFormed().replace(controls, ' ').trim() : ''
  } catch (problem) {
    remarks.push({ kind: 'broken', line: line.number, detail: reasonText(problem) })
    return ''
  }
}

// eslint-disable-next-line no-control-regex -- no text of a record holds these
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g

const lineOf = (lines: readonly CalendarLine[], name: string): CalendarLine | undefined => lines.find((line) => line.name === name)
const dashed = (date: string): string => date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
