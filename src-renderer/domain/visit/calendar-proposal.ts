import { languageOfTag } from '#domain/import/target-keys.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import type { Language } from '#domain/place/language.ts'
import { longestName, longestNote } from '#domain/place/place-problems.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import type { Op } from '#domain/log/op.ts'
import type { CalendarEvent, CalendarRemark, CalendarSpan, EventClock } from './calendar-event.ts'
import { itemIdOfUid } from './calendar-uid.ts'
import { itemKinds, type Item } from './item.ts'
import { timedItems, type TimedItem } from './timed-items.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'
import { clockAt, instantOf } from './zoned-clock.ts'

/** What one event of a calendar would do to a visit. */
export interface CalendarProposal {
  readonly event: CalendarEvent
  readonly state: 'added' | 'changed' | 'same' | 'left-out'
  /** On a day of the visit, or on none. */
  readonly isInside: boolean
  readonly remarks: readonly CalendarRemark[]
  /** How the item would be; absent where nothing would change. */
  readonly item?: Item
  readonly before?: Item
}

/** What events are held against; made once a file. */
export interface CalendarAim {
  readonly file: VisitFile
  readonly language: Language
  readonly span?: CalendarSpan
  /** The clock on which times without a zone are read. */
  readonly zone: string
  readonly timed: ReadonlyMap<string, TimedItem>
  readonly places: readonly { readonly id: string; readonly names: readonly string[]; readonly zone: string }[]
}

export function calendarAim(file: VisitFile, surroundings: VisitSurroundings, language: Language): CalendarAim {
  const { visit } = file
  const places = visit.placeIds.flatMap((id) => {
    const place = surroundings.places.get(id)
    return place ? [{ id, names: [...Object.values(place.names), ...place.endonyms.map(({ text }) => text)], zone: place.timeZone }] : []
  })
  const zone = (visit.direction === 'outbound' ? places[0]?.zone : undefined) ?? surroundings.home.timeZone
  return {
    ...{ file, language, zone, places: visit.direction === 'outbound' ? places : [], timed: new Map(timedItems(file, surroundings).map((timed) => [timed.item.id, timed])) },
    ...(visit.date && { span: { from: visit.date, to: visit.endDate ?? visit.date } }),
  }
}

/** What an event would do: a new item, another time for the item that it is, or nothing. */
export function calendarProposal(event: CalendarEvent, aim: CalendarAim): CalendarProposal {
  const { span, file } = aim
  const { start } = event
  const isInside = !start || !span || (start.date >= span.from.slice(0, 10) && start.date.slice(0, span.to.length) <= span.to)
  const remarks = [...event.remarks, ...(isInside ? [] : [{ kind: 'outside' as const, line: event.line }])]
  // The untimed items of a day leave as one whole day; they have no time to bring back.
  if (event.isCancelled || event.uid.endsWith('@sister-city-atlas.day')) return { event, state: event.isCancelled ? 'left-out' : 'same', isInside, remarks }
  const own = aim.timed.get(itemIdOfUid(event.uid, event.salt))
  const known = own ?? aim.timed.get(itemIdOfUid(event.uid, `${file.visit.id}\n${event.salt}`))
  if (known) {
    const item = retimed(known, event, aim)
    return item === known.item ? { event, state: 'same', isInside, remarks } : { event, state: 'changed', isInside, remarks, item, before: known.item }
  }
  const { item, isCut } = newItem(event, aim)
  return { event, state: 'added', isInside, remarks: isCut ? [...remarks, { kind: 'cut', line: event.line }] : remarks, item }
}

/** What writing a proposal comes to; `id` where the item's own is taken by one in the trash. */
export function proposalOfEventOps({ item, before }: CalendarProposal, id?: string): readonly Op[] {
  if (!item) return []
  return anyOps('item', before, id === undefined ? item : { ...item, id })
}

function newItem(event: CalendarEvent, aim: CalendarAim): { readonly item: Item; readonly isCut: boolean } {
  const { visit } = aim.file
  const title = event.summary || event.location || event.uid
  const said = `${event.location}\n${event.summary}`
  const place = aim.places.find(({ names }) => names.some((name) => name !== '' && said.includes(name)))
  const language = (event.language !== undefined && languageOfTag(event.language)) || aim.language
  const lines = (text: string): LanguageMap => (text === '' ? {} : { [language]: cut(text.replace(/\s+/g, ' ').trim(), longestName) })
  const texts = [title, event.location]
  const start = event.start && localClock(event.start, aim)
  const end = start && event.end && clockIn(event.end, start.zone ?? aim.zone, aim)
  const zone = start?.zone !== undefined && start.time !== '' && start.zone !== place?.zone ? start.zone : undefined
  const values = {
    ...{ visitId: visit.id, kind: kindOf(event), titles: lines(title), venue: lines(event.location), notes: cut(event.description, longestNote) },
    ...(place && { placeId: place.id }),
    ...(zone !== undefined && { zone }),
    ...(start && { date: start.date, time: start.time }),
    ...(end && { ...(end.date !== start.date && { endDate: end.date }), endTime: end.time }),
  }
  const item = freshRecord('item', itemIdOfUid(event.uid, `${visit.id}\n${event.salt}`), values) as unknown as Item
  return { item, isCut: texts.some((text) => text.length > longestName) || event.description.length > longestNote }
}

/** The item at the time of the event, read on the item's own clocks; the same object where that is when it is already. */
function retimed({ item, zone, endZone, start, end, isEndGuessed }: TimedItem, event: CalendarEvent, aim: CalendarAim): Item {
  if (!event.start) return item
  const begins = clockIn(event.start, zone, aim)
  const ends = event.end && clockIn(event.end, endZone, aim)
  const moments = [begins, ends].map((clock, index) => (clock && clock.time !== '' ? instantOf(clock, index === 0 ? zone : endZone) : undefined))
  const isSameEnd = !ends || moments[1] === end || (isEndGuessed && moments[1] === undefined)
  if (begins.time === '' ? item.date === begins.date && item.time === '' : moments[0] === start && isSameEnd) return item
  const moved: { -readonly [K in keyof Item]: Item[K] } = { ...item, date: begins.date, time: begins.time, endTime: ends?.time ?? '' }
  if (ends && ends.date !== begins.date) moved.endDate = ends.date
  else delete moved.endDate
  return moved
}

/** World time is read on the clock of the visit; every other clock stays as it is written. */
const localClock = (clock: EventClock, aim: CalendarAim): EventClock => (clock.zone === 'UTC' ? { ...clockIn(clock, aim.zone, aim), zone: aim.zone } : clock)

/** What a wall in `zone` shows at the moment of a clock. */
function clockIn(clock: EventClock, zone: string, aim: CalendarAim): EventClock {
  if (clock.time === '' || clock.zone === undefined || clock.zone === zone) return clock
  const instant = instantOf(clock, clock.zone)
  return (instant === undefined ? undefined : clockAt(instant, zone || aim.zone)) ?? clock
}

const kinds: ReadonlySet<string> = new Set(itemKinds)

function kindOf({ itemKind, start }: CalendarEvent): string {
  if (itemKind !== undefined && kinds.has(itemKind)) return itemKind
  return start?.time === '' ? 'note' : 'event'
}

const cut = (text: string, most: number): string => Array.from(text.slice(0, most)).filter((letter) => letter.isWellFormed()).join('')
