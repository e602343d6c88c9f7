import type { Block, Lines } from '#documents/outline.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { homeClockName } from './home-clock-name.ts'
import { itemTitle } from './item-title.ts'
import { clockTexts } from './paper-clocks.ts'
import { remarkLines } from './paper-item.ts'
import { memberName, ourSide, theirSide } from './paper-people.ts'
import { onOneLine, type Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'

/** Every item at which something is to be said: when and where, both sides, purpose, points, wished outcome, presents. */
export function meetingBlocks(sources: PaperSources, pen: Pen, isConfidential: boolean): readonly Block[] {
  return sources.timed.filter((timed) => isMeeting(timed, isConfidential)).flatMap((timed) => meetingPart(timed, sources, pen, isConfidential))
}

function isMeeting({ item }: TimedItem, isConfidential: boolean): boolean {
  const hasText = [item.meetingPurpose, item.points, item.wish, ...(isConfidential ? [item.ifAsked] : [])].some((map) => Object.values(map).some((text) => text !== ''))
  return item.kind === 'meeting' || hasText || (isConfidential && item.avoid !== '')
}

function meetingPart(timed: TimedItem, sources: PaperSources, pen: Pen, isConfidential: boolean): readonly Block[] {
  const { item } = timed
  const gifts = sources.file.gifts.filter(({ itemId, way }) => itemId === item.id && way === 'given')
  const interpreter = sources.file.members.find(({ id }) => id === item.interpreterId)
  const parts: readonly (readonly [heading: Lines, lines: Lines])[] = [
    [pen.word('ours'), ourSide(item, sources, pen)],
    [pen.word('theirs'), theirSide(item, sources, pen)],
    [pen.term('fields', 'interpreterId'), interpreter ? pen.each((words, format) => memberName(interpreter, words, format, sources)) : []],
    [pen.word('columns.remarks'), remarkLines(item, pen)],
    [pen.term('fields', 'meetingPurpose'), pen.said(item.meetingPurpose)],
    [pen.term('fields', 'points'), pen.said(item.points)],
    [pen.term('fields', 'wish'), pen.said(item.wish)],
    [pen.term('kindsMany', 'gift'), gifts.flatMap(({ titles }) => pen.said(titles))],
    ...(isConfidential ? ([[pen.term('fields', 'ifAsked'), pen.said(item.ifAsked)], [pen.term('fields', 'avoid'), pen.plain(item.avoid)]] as const) : []),
  ]
  const rows = parts.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => [strong(heading), lines])
  return [
    { kind: 'heading', level: 2, lines: pen.each((words) => itemTitle(item, words)) },
    { kind: 'paragraph', lines: onOneLine(whenAndWhere(timed, sources, pen)) },
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns: [{ heading: [], width: 0.22 }, { heading: [], width: 0.78 }], rows } as const]),
  ]
}

const strong = (lines: Lines): Lines => lines.map((line) => line.map((piece) => ({ ...piece, look: 'strong' as const })))

/** "2026-12-14 09:30–10:30 (Beijing 08:30–09:30) · City Hall, building 1". */
function whenAndWhere(timed: TimedItem, { surroundings }: PaperSources, pen: Pen): Lines {
  const { item } = timed
  const { timeZone } = surroundings.home
  return pen.each((words, format) => {
    const { local, home } = clockTexts(timed, timeZone, format)
    const day = item.date ? format.partialDate(item.date) : ''
    const atHome = home === '' ? '' : words('homeClock', { clock: homeClockName(timeZone, words), time: home })
    const venue = textIn(item.venue, words.language)?.text ?? ''
    return [[day, local, atHome].filter((text) => text !== '').join(' '), venue].filter((text) => text !== '').join(' · ')
  })
}
