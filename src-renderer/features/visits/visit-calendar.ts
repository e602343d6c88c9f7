import type { Lines } from '#documents/outline.ts'
import type { Calendar, CalendarEntry } from '#documents/visit-ics.ts'
import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { Language } from '#domain/place/language.ts'
import { placeName } from '#domain/place/place.ts'
import type { Item } from '#domain/visit/item.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { uidOfItem } from '#domain/visit/calendar-uid.ts'
import { zoneShifts } from '#domain/visit/zone-shifts.ts'
import { clockAt } from '#domain/visit/zoned-clock.ts'
import { itemTitle } from './item-title.ts'
import { daysOnPaper } from './paper-days.ts'
import { visitTitle } from './paper-head.ts'
import { legText, remarkLines } from './paper-item.ts'
import { ourSide, theirSide } from './paper-people.ts'
import { paperPen, type Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'

/** The visit as a calendar: one event a timed item, the untimed ones of a day together as a whole day. */
export function visitCalendar(sources: PaperSources, languages: readonly Language[], isConfidential: boolean, stamp: Date): Calendar {
  const pen = paperPen(languages)
  const timed = sources.timed.flatMap((one) => timedEntry(one, sources, pen, isConfidential) ?? [])
  const withTime = sources.timed.filter(({ start }) => start !== undefined)
  return {
    name: text(visitTitle(sources, pen)),
    language: languages[0] ?? 'en',
    entries: [...timed, ...wholeDays(sources, pen)],
    zones: zonesOf(withTime),
    stamp,
  }
}

function timedEntry(timed: TimedItem, sources: PaperSources, pen: Pen, isConfidential: boolean): CalendarEntry | undefined {
  const { item, start, end, zone, endZone } = timed
  const from = start === undefined ? undefined : clockAt(start, zone)
  const to = start === undefined ? undefined : clockAt(end ?? start, endZone)
  if (!from || !to) return undefined
  return {
    ...{ kind: 'timed', uid: uidOfItem(item.id), start: from, zone, end: to, endZone },
    summary: text(titleLines(item, pen)),
    location: text(whereLines(item, sources, pen)),
    description: description(item, sources, pen, isConfidential),
    itemKind: item.kind,
  }
}

/** What has a day but no time, together: a calendar shows it over the hours. */
function wholeDays(sources: PaperSources, pen: Pen): readonly CalendarEntry[] {
  const untimed = sources.timed.filter(({ start }) => start === undefined)
  return [...daysOnPaper(untimed)].flatMap(([date, items]): readonly CalendarEntry[] => {
    if (date.length !== 10) return []
    const titles = items.map(({ item }) => text(titleLines(item, pen)))
    return [
      {
        ...{ kind: 'days', uid: `${sources.file.visit.id}.${date}@sister-city-atlas.day`, from: date, until: dayOfNumber(firstDayNumber(date) + 1) },
        ...{ summary: titles.join(' · '), location: '', description: titles.join('\n'), itemKind: 'note' },
      },
    ]
  })
}

const titleLines = (item: Item, pen: Pen): Lines => pen.each((words) => [itemTitle(item, words), item.serviceNumber].filter((part) => part !== '').join(' · '))

function whereLines(item: Item, { surroundings }: PaperSources, pen: Pen): Lines {
  const venue = pen.said(item.venue)
  if (venue.length > 0) return venue
  if (item.kind === 'leg' && legText(item) !== '') return pen.plain(legText(item))
  const place = item.placeId && surroundings.places.get(item.placeId)
  return place ? pen.each((words) => placeName(place, words.language)) : []
}

/** Who takes part and what to know; what is to be said, and what not, only where that was chosen. */
function description(item: Item, sources: PaperSources, pen: Pen, isConfidential: boolean): string {
  const parts: readonly (readonly [heading: string, lines: Lines])[] = [
    [pen.words('ours'), ourSide(item, sources, pen)],
    [pen.words('theirs'), theirSide(item, sources, pen)],
    [pen.words('columns.remarks'), remarkLines(item, pen)],
    ...(isConfidential
      ? ([
          [pen.words.in('vocabulary', 'fields.meetingPurpose'), pen.said(item.meetingPurpose)],
          [pen.words.in('vocabulary', 'fields.points'), pen.said(item.points)],
          [pen.words.in('vocabulary', 'fields.wish'), pen.said(item.wish)],
          [pen.words.in('vocabulary', 'fields.ifAsked'), pen.said(item.ifAsked)],
          [pen.words.in('vocabulary', 'fields.avoid'), pen.plain(item.avoid)],
        ] as const)
      : []),
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => pen.words('labelled', { label, text: lines.map((line) => line.map((piece) => piece.text).join('')).join('\n') }))
    .join('\n')
}

/** A year around the visit is enough for any calendar to know its clocks. */
function zonesOf(timed: readonly TimedItem[]): Calendar['zones'] {
  const moments = timed.flatMap(({ start, end }) => [start ?? 0, end ?? start ?? 0])
  if (moments.length === 0) return new Map()
  const [first, last] = [Math.min(...moments) - halfYear, Math.max(...moments) + halfYear]
  const zones = [...new Set(timed.flatMap(({ zone, endZone }) => [zone, endZone]))].sort()
  return new Map(zones.map((zone) => [zone, zoneShifts(zone, first, last)]))
}

const halfYear = 183 * 86_400_000

const text = (lines: Lines): string => lines.map((line) => line.map((piece) => piece.text).join('')).join(' / ')
