import { holidayOn } from '#domain/calendar/holiday-on.ts'
import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { isWeekendDay } from '#domain/place/local-clock.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import { atTime, conflict, inMinutes, ofCountry, ofItem, onDate, type Conflict } from './conflict.ts'
import { minutesOf, timeOf } from './item-minutes.ts'
import { movedLater } from './later-item.ts'
import { sharePeople } from './shared-people.ts'
import { isWithinVisit } from './visit-days.ts'
import type { BusyItem, PlacedItem, VisitView } from './visit-view.ts'
import { clockAt, type WallClock } from './zoned-clock.ts'

/** Items on days that are not of the stay, a conflict for each side; the mend stretches the stay. */
export function outsideStay({ file: { visit }, placed }: VisitView): readonly Conflict[] {
  const ends = placed.flatMap((one) => (one.item.kind === 'note' || !one.item.date ? [] : [{ one, first: one.item.date, last: one.item.endDate ?? one.item.date }]))
  const [early, late] = [ends.filter(({ first }) => visit.date && first < visit.date), ends.filter(({ last }) => visit.endDate !== undefined && !isWithinVisit({ endDate: visit.endDate }, last))]
  const firsts = early.map(({ first }) => first).sort()
  const lasts = late.map(({ last }) => last).sort()
  return [
    ...stretched(early, firsts[0], 'date'),
    ...stretched(late, lasts.at(-1), 'endDate'),
  ]
  function stretched(found: typeof ends, to: PartialDate | undefined, field: 'date' | 'endDate'): readonly Conflict[] {
    if (to === undefined) return []
    const itemIds = found.map(({ one }) => one.item.id)
    const mend = datePrecision(to) === 'day' ? { mend: { kind: 'extend-stay' as const, ops: [{ e: 'visit', r: visit.id, f: { [field]: to } }], values: { date: onDate(to) } } } : {}
    return [conflict({ kind: 'outside-stay', state: 'over', itemIds, why: { item: ofItem(itemIds[0] ?? ''), date: onDate(to) }, ...mend })]
  }
}

/** Meetings and events on public holidays and weekends where they are, one conflict for each country and day. */
export function daysOff({ placed, surroundings: { holidays } }: VisitView): readonly Conflict[] {
  const byDay = new Map<string, PlacedItem[]>()
  const unknown = new Map<string, string[]>()
  for (const one of placed) {
    const { date, kind } = one.item
    if (!date || datePrecision(date) !== 'day' || (kind !== 'meeting' && kind !== 'event')) continue
    const key = `${one.from.country} ${date}`
    const same = byDay.get(key)
    if (same) same.push(one)
    else byDay.set(key, [one])
  }
  const found = [...byDay.values()].flatMap((items): readonly Conflict[] => {
    const [first] = items
    const date = first?.item.date
    if (!first || !date) return []
    const { country } = first.from
    const itemIds = items.map(({ item }) => item.id)
    const answer = holidayOn(holidays, country, date)
    const why = { country: ofCountry(country), date: onDate(date) }
    if (answer.kind === 'holiday') return [conflict({ kind: 'holiday', state: 'over', itemIds, why: { ...why, name: { kind: 'names', names: answer.name } } })]
    if (answer.kind === 'unknown') unknown.set(country, [...(unknown.get(country) ?? []), ...itemIds])
    return isWeekendDay(weekdayOf(date), country) ? [conflict({ kind: 'weekend', state: 'near', itemIds, why })] : []
  })
  return [...found, ...[...unknown].map(([country, itemIds]) => conflict({ kind: 'holiday-unknown', state: 'unknown', itemIds, why: { country: ofCountry(country) } }))]
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (date: PartialDate): number => (((firstDayNumber(date) + 4) % 7) + 7) % 7

/** Meetings before partners receive or after they have gone home. */
export function outsideHours(view: VisitView): readonly Conflict[] {
  const { workStart, workEnd } = view.surroundings.estimates
  return view.busy.flatMap((one) => {
    const { item } = one
    const start = minutesOf(item.time)
    if (item.kind !== 'meeting' || start === undefined) return []
    const end = start + (one.end - one.start) / 60_000
    if (start >= workStart && end <= workEnd) return []
    const mend = start < workStart ? movedLater(view, one, one.start + (workStart - start) * 60_000, workEnd) : undefined
    return [
      conflict({
        kind: 'outside-hours',
        state: 'near',
        itemIds: [item.id],
        why: { item: ofItem(item.id), from: atTime(timeOf(workStart) ?? '00:00'), to: atTime(timeOf(workEnd) ?? '24:00') },
        ...(mend && { mend }),
      }),
    ]
  })
}

/** Landing after this hour of the evening or before this one of the morning is landing at night. */
const [lateHour, earlyHour] = [22, 6]
/** Minutes from landing to the first meeting, with a night's rest and the way from the airport; and the least of them. */
const [restMinutes, leastRest] = [660, 420]
const noonMinutes = 720

/** What the clock shows on landing; typed, or worked out where the end is a guess. */
const landingClock = ({ item, end, endZone, isEndGuessed }: BusyItem): WallClock | undefined =>
  isEndGuessed || !item.date ? clockAt(end, endZone) : { date: item.endDate ?? item.date, time: item.endTime }

/** The first meeting of a morning that follows on a landing at night. */
export function nightLandings(view: VisitView): readonly Conflict[] {
  return view.busy.flatMap((leg) => {
    if (leg.item.kind !== 'leg' || leg.item.mode !== 'flight') return []
    const landing = landingClock(leg)
    const hour = Number(landing?.time.slice(0, 2))
    if (!landing || (hour < lateHour && hour >= earlyHour)) return []
    const morning = hour < earlyHour ? landing.date : dayOfNumber(firstDayNumber(landing.date) + 1)
    const meeting = view.busy.find((one) => one.start > leg.end && one.item.kind === 'meeting' && sharePeople(one.item, leg.item))
    if (!meeting || meeting.item.date !== morning || (minutesOf(meeting.item.time) ?? noonMinutes) >= noonMinutes) return []
    const rest = (meeting.start - leg.end) / 60_000
    if (rest >= restMinutes) return []
    const mend = movedLater(view, meeting, leg.end + restMinutes * 60_000, view.surroundings.estimates.workEnd)
    return [
      conflict({
        kind: 'night-landing',
        state: rest < leastRest ? 'over' : 'near',
        itemIds: [leg.item.id, meeting.item.id],
        why: { first: ofItem(leg.item.id), second: ofItem(meeting.item.id), landing: atTime(landing.time), gap: inMinutes(rest) },
        ...(mend && { mend }),
      }),
    ]
  })
}
