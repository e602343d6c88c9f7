import type { Block, Lines, Outline } from '#documents/outline.ts'
import { textWidth } from '#documents/outline.ts'
import type { Language } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { homeClockName } from './home-clock-name.ts'
import { clockLines } from './paper-clocks.ts'
import { daysOnPaper } from './paper-days.ts'
import { visitTitle } from './paper-head.ts'
import { remarkLines, whatLines } from './paper-item.ts'
import { theirSide } from './paper-people.ts'
import { onOneLine, paperPen, type Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'

/** One day on one page in letters that can be read while walking: as large as the page allows. */
export function todayOutline(sources: PaperSources, languages: readonly Language[], day: PartialDate): Outline {
  const pen = paperPen(languages)
  const timed = daysOnPaper(sources.timed).get(day) ?? []
  const rows = timed.map((one) => rowOf(one, sources, pen))
  const title = pen.each((_, format) => format.fullDay(day))
  const blocks: readonly Block[] = [
    { kind: 'title', lines: title },
    { kind: 'subtitle', lines: onOneLine(visitTitle(sources, pen)) },
    ...(rows.length === 0
      ? [{ kind: 'paragraph', lines: pen.word('nothingToday') } as const]
      : [{ kind: 'table', columns: [{ heading: [], width: timeShare }, { heading: [], width: 1 - timeShare }], rows } as const]),
    { kind: 'note', lines: onOneLine(pen.each((words) => words('clocksNote', { clock: homeClockName(sources.surroundings.home.timeZone, words) }))) },
  ]
  return { title: pen.words('titleOf', { paper: pen.words('kinds.today'), visit: title[0]?.[0]?.text ?? '' }), languages, sheet: 'large', tableSize: fittingSize(rows), blocks }
}

/** The day that the sheet is made for when none is asked for: today while the visit lasts, else its first. */
export function dayOfSheet(sources: PaperSources, today: PartialDate): PartialDate | undefined {
  const days = [...daysOnPaper(sources.timed).keys()]
  return days.find((day) => day === today) ?? days[0]
}

const timeShare = 0.28

function rowOf(timed: TimedItem, sources: PaperSources, pen: Pen): readonly Lines[] {
  const { item } = timed
  const theirs = item.kind === 'note' || item.kind === 'stay' ? [] : theirSide(item, sources, pen)
  const rest = [theirs, remarkLines(item, pen)].filter((lines) => lines.length > 0).map((lines) => onOneLine(lines).flat())
  return [clockLines(timed, sources.surroundings.home.timeZone, pen.format), [...whatLines(item, sources, pen), ...rest]]
}

const [largest, smallest] = [20, 8]
/** Points between the heading and the foot of the page. */
const roomHeight = 600
const millimetre = 72 / 25.4

/** The largest letters, in points, in which these rows still stand on one page; counted, for the page is not there yet to be measured. */
function fittingSize(rows: readonly (readonly Lines[])[]): number {
  for (let size = largest; size > smallest; size -= 0.5) {
    const widths = [timeShare, 1 - timeShare].map((share) => textWidth('large') * millimetre * share - 10)
    const heights = rows.map((cells) => Math.max(...cells.map((lines, at) => lines.reduce((sum, line) => sum + Math.ceil(ems(line) / ((widths[at] ?? 1) / size)), 0))) * size * 1.4 + 6)
    if (heights.reduce((sum, height) => sum + height, 0) <= roomHeight) return size
  }
  return smallest
}

/** Widths of letters: those of East Asia fill the square, others some six tenths of it. */
const ems = (line: Lines[number]): number => Array.from(line.map(({ text }) => text).join('')).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.58), 0)
