import type { Block, Column, Lines } from '#documents/outline.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { placeName } from '#domain/place/place.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { homeClockName } from './home-clock-name.ts'
import { clockLines } from './paper-clocks.ts'
import { remarkLines, whatLines } from './paper-item.ts'
import { ourSide, theirSide } from './paper-people.ts'
import type { PaperSources } from './paper-sources.ts'
import { onOneLine, type Pen } from './paper-pen.ts'

/** The days of a visit that have something on them, each with its items in the order in which they are read. */
export function daysOnPaper(timed: readonly TimedItem[]): ReadonlyMap<PartialDate, readonly TimedItem[]> {
  const days = new Map<PartialDate, TimedItem[]>()
  for (const one of timed) {
    const { date } = one.item
    if (date === undefined) continue
    const day = days.get(date)
    if (day) day.push(one)
    else days.set(date, [one])
  }
  return days
}

/** Every day as a heading and a table: both clocks, what and where, both sides, transport, dress and remarks. */
export function dayBlocks(sources: PaperSources, pen: Pen, level: 1 | 2): readonly Block[] {
  const days = [...daysOnPaper(sources.timed)]
  const columns = dayColumns(sources, pen)
  return days.flatMap(([date, timed]): readonly Block[] => [
    { kind: 'heading', level, lines: pen.each((words, format) => [format.fullDay(date), placesOf(timed, sources, words.language)].filter((text) => text !== '').join(' · ')) },
    { kind: 'table', columns, rows: timed.map((one) => itemCells(one, sources, pen)) },
  ])
}

function dayColumns({ surroundings }: PaperSources, pen: Pen): readonly Column[] {
  const { timeZone } = surroundings.home
  return [
    { heading: [...pen.word('columns.time'), ...pen.each((words) => words('columns.homeTime', { clock: homeClockName(timeZone, words) }), 'quiet')], width: 0.2 },
    { heading: pen.word('columns.what'), width: 0.36 },
    { heading: pen.word('columns.people'), width: 0.22 },
    { heading: pen.word('columns.remarks'), width: 0.22 },
  ]
}

function itemCells(timed: TimedItem, sources: PaperSources, pen: Pen): readonly Lines[] {
  const { item } = timed
  // That everybody flies goes without saying.
  const isOfPeople = item.kind === 'meeting' || item.kind === 'event' || item.kind === 'meal'
  const ours = isOfPeople || item.track !== 'all' || item.memberIds.length > 0 ? ourSide(item, sources, pen) : []
  return [
    clockLines(timed, sources.surroundings.home.timeZone, pen.format),
    whatLines(item, sources, pen),
    isOfPeople ? sides(ours, theirSide(item, sources, pen), pen) : ours,
    remarkLines(item, pen),
  ]
}

/** Our side alone needs no label; both are told apart. */
function sides(ours: Lines, theirs: Lines, pen: Pen): Lines {
  if (theirs.length === 0) return ours
  return [...onOneLine(pen.word('ours', {}, 'quiet')), ...ours, ...onOneLine(pen.word('theirs', {}, 'quiet')), ...theirs]
}

function placesOf(timed: readonly TimedItem[], { surroundings }: PaperSources, language: Parameters<typeof placeName>[1]): string {
  const ids = new Set(timed.flatMap(({ item }) => (item.placeId === undefined ? [] : [item.placeId as string])))
  return [...ids].flatMap((id) => surroundings.places.get(id) ?? []).map((place) => placeName(place, language)).join(' · ')
}
