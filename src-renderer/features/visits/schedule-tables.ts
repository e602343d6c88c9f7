import type { Lines } from '#documents/outline.ts'
import type { OfficeTable } from '#documents/office-table.ts'
import type { Language } from '#domain/place/language.ts'
import { textIn } from '#domain/place/language-map.ts'
import { placeName } from '#domain/place/place.ts'
import { sides } from '#domain/person/sides.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import type { Member } from '#domain/visit/member.ts'
import type { TimedItem } from '#domain/visit/timed-items.ts'
import { formats } from '#i18n/formats.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { homeClockName } from './home-clock-name.ts'
import { itemTitle } from './item-title.ts'
import { clockTexts } from './paper-clocks.ts'
import { remarkLines } from './paper-item.ts'
import { memberName, memberTitle, ourSide, theirSide } from './paper-people.ts'
import { paperPen, type Pen } from './paper-pen.ts'
import type { PaperSources } from './paper-sources.ts'
import { privateFields } from './read-paper-sources.ts'

/** The schedule as a workbook: one line an item, then the roster, the rooms and the cars. */
export function scheduleTables(sources: PaperSources, languages: readonly Language[], isConfidential: boolean): readonly OfficeTable[] {
  const pen = paperPen(languages)
  const members = sides.flatMap((side) => inRosterOrder(sources.file.members.filter((member) => member.side === side)))
  return [
    scheduleTable(sources, pen),
    rosterTable(members, sources, pen, isConfidential),
    ...sharedTable('rooms', 'room', members, sources, pen),
    ...sharedTable('cars', 'car', members, sources, pen),
  ]
}

type Cells = readonly (string | number | null)[]

function scheduleTable(sources: PaperSources, pen: Pen): OfficeTable {
  const { timeZone } = sources.surroundings.home
  const inEach = (text: (language: Language) => string): readonly string[] => pen.languages.map(text)
  const tagged = (label: string): readonly string[] => (pen.languages.length === 1 ? [label] : pen.languages.map((language) => `${label} (${pen.format.languageName(language)})`))
  const labels = [
    pen.words.in('vocabulary', 'fields.date'),
    pen.words('columns.weekday'),
    pen.words('columns.localTime'),
    pen.words('columns.homeTime', { clock: homeClockName(timeZone, pen.words) }),
    pen.words.in('vocabulary', 'kinds.place'),
    ...tagged(pen.words('columns.item')),
    ...tagged(pen.words.in('vocabulary', 'fields.venue')),
    pen.words('ours'),
    pen.words('theirs'),
    pen.words('columns.remarks'),
  ]
  const cells = (timed: TimedItem): Cells => {
    const { item } = timed
    const place = item.placeId && sources.surroundings.places.get(item.placeId)
    const clocks = clockTexts(timed, timeZone, pen.format)
    return [
      item.date ?? null,
      item.date ? pen.format.weekday(new Date(`${item.date}T00:00Z`), 'UTC') : null,
      [clocks.local, clocks.zones].filter((text) => text !== '').join(' '),
      clocks.home === '' ? clocks.local : clocks.home,
      place ? placeName(place, pen.words.language) : null,
      ...inEach((language) => [itemTitle(item, wordsOutsideReact(language, 'papers')), item.serviceNumber].filter((text) => text !== '').join(' · ')),
      ...inEach((language) => textIn(item.venue, language)?.text ?? ''),
      joined(ourSide(item, sources, pen)),
      joined(theirSide(item, sources, pen)),
      joined(remarkLines(item, pen)),
    ]
  }
  return table('schedule', pen.words('kinds.schedule'), labels, sources.timed.map(cells))
}

function rosterTable(members: readonly Member[], sources: PaperSources, pen: Pen, isConfidential: boolean): OfficeTable {
  const field = (name: string): string => pen.words.in('vocabulary', `fields.${name}`)
  const names = pen.languages.map((language) => ({ words: wordsOutsideReact(language, 'papers'), format: formats(language) }))
  const tagged = (label: string): readonly string[] => (names.length === 1 ? [label] : names.map(({ words }) => `${label} (${pen.format.languageName(words.language)})`))
  const labels = [pen.words('columns.number'), field('side'), ...tagged(field('names')), field('workUnit'), ...tagged(field('titles')), field('memberRole'), field('rank'), field('diet'), field('room'), field('car')]
  const hidden = isConfidential ? [...privateFields.map(field), field('passportExpiry'), field('visaExpiry')] : []
  const rows = members.map((member, at): Cells => [
    at + 1,
    pen.words.in('visits', `roster.${member.side}`),
    ...names.map(({ words, format }) => memberName(member, words, format, sources)),
    member.workUnit,
    ...names.map(({ words, format }) => memberTitle(member, words, format, sources)),
    pen.words.in('vocabulary', `memberRoles.${member.memberRole}`),
    member.rank === 'none' ? null : pen.words.in('vocabulary', `ranks.${member.rank}`),
    ...[member.diet, member.room, member.car],
    ...(isConfidential ? [...privateFields.map((name) => sources.opened.get(`${member.id}.${name}`) ?? ''), member.passportExpiry ?? '', member.visaExpiry ?? ''] : []),
  ])
  return table('roster', pen.words('tables.roster'), [...labels, ...hidden], rows)
}

/** Who shares a room or a car; no sheet where nobody has one yet. */
function sharedTable(id: 'rooms' | 'cars', field: 'room' | 'car', members: readonly Member[], sources: PaperSources, pen: Pen): readonly OfficeTable[] {
  const shared = new Map<string, Member[]>()
  for (const member of members) {
    if (member[field] === '') continue
    const known = shared.get(member[field])
    if (known) known.push(member)
    else shared.set(member[field], [member])
  }
  if (shared.size === 0) return []
  const rows = [...shared].sort(([a], [b]) => pen.format.compare(a, b)).map(([name, who]): Cells => [name, who.length, who.map((member) => memberName(member, pen.words, pen.format, sources)).join(' · ')])
  return [table(id, pen.words(`tables.${id}`), [pen.words.in('vocabulary', `fields.${field}`), pen.words('columns.people'), pen.words.in('vocabulary', 'fields.names')], rows)]
}

function table(id: string, title: string, labels: readonly string[], rows: readonly Cells[]): OfficeTable {
  return { id, title, notes: [], columns: labels.map((label, at) => ({ label, isNumber: rows.length > 0 && rows.every((cells) => typeof cells[at] === 'number') })), rows: rows.map((cells) => ({ cells: cells.map((cell) => (cell === '' ? null : cell)) })) }
}

const joined = (lines: Lines): string => lines.map((line) => line.map(({ text }) => text).join('')).join(' / ')
