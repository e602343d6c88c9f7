import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import type { CalendarRemark, EventClock } from '#domain/visit/calendar-event.ts'
import ICAL from 'ical.js'
import type { CalendarLine } from './calendar-lines.ts'
import { zoneIn, type ZoneOfName } from './calendar-zones.ts'

const written = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?$/i

/** What a line such as "DTSTART;TZID=Asia/Tokyo:20261214T093000" says; a day or an hour that is none is a remark. An end says no second time that its zone is not known. */
export function eventClock(line: CalendarLine, zoneOf: ZoneOfName, remarks: CalendarRemark[], isEnd = false): EventClock | undefined {
  const text = line.value.trim()
  const [, year, month, day, hour, minute, utc] = written.exec(text) ?? []
  const date = partialDate(`${year}-${month}-${day}`)
  const isHour = hour === undefined || (hour < '24' && (minute ?? '') < '60')
  if (!date || !isHour) {
    remarks.push({ kind: 'bad-date', line: line.number, detail: text.slice(0, 40) })
    return undefined
  }
  if (hour === undefined) return { date, time: '' }
  const time = `${hour}:${minute ?? '00'}`
  if (utc !== undefined) return { date, time, zone: 'UTC' }
  const name = zoneIn(line)
  const zone = name === undefined ? undefined : zoneOf(name)
  if (zone !== undefined) return { date, time, zone }
  if (!isEnd) remarks.push(name === undefined ? { kind: 'floating', line: line.number } : { kind: 'unknown-zone', line: line.number, detail: name.slice(0, 60) })
  return { date, time }
}

/** Minutes of a line such as "DURATION:PT1H30M"; days count 24 hours. */
export function minutesOfDuration({ value, number }: CalendarLine, remarks: CalendarRemark[]): number | undefined {
  try {
    return Math.round(ICAL.Duration.fromString(value.trim()).toSeconds() / 60)
  } catch {
    remarks.push({ kind: 'broken', line: number, detail: value.slice(0, 40) })
    return undefined
  }
}

/** A clock so many minutes later, as a wall shows it; of a whole day the day after its last, as calendars write it. */
export function later(start: EventClock, minutes: number | undefined): EventClock | undefined {
  if (minutes === undefined) return undefined
  const [hours = 0, rest = 0] = start.time.split(':').map(Number)
  const all = (start.time === '' ? 0 : hours * 60 + rest) + minutes
  const date = dayOfNumber(firstDayNumber(start.date) + Math.floor(all / dayMinutes))
  if (start.time === '') return { ...start, date }
  const inDay = ((all % dayMinutes) + dayMinutes) % dayMinutes
  return { ...start, date, time: `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}` }
}

const dayMinutes = 1440
