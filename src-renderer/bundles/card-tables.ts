import type { ImportFile, TableRow } from '#domain/import/import-table.ts'
import { cellText } from '#domain/import/cell-text.ts'
import { languageOfTag } from '#domain/import/target-keys.ts'
import ICAL from 'ical.js'
import { decodedText } from './decoded-text.ts'
import { importLimits, reasonText, refuseImport } from './import-refused.ts'

interface Block {
  readonly line: number
  readonly text: string
}

/** The people of a vCard file (3.0 and 4.0), one row a card; the row's number is the line where it begins. */
export function cardTables(bytes: Uint8Array, encoding?: string): ImportFile {
  const decoded = decodedText(bytes, encoding)
  const cards = blocksOf(decoded.text, 'VCARD')
  if (cards.length === 0) refuseImport({ kind: 'no-cards' })
  if (/^VERSION:2/im.test(decoded.text)) refuseImport({ kind: 'old-vcard' })
  const rows = cards.map(({ line, text }): TableRow => ({ number: line, cells: cardCells(parsed(text, line)) }))
  return { format: 'vcard', tables: [{ name: '', kind: 'person', headers: cardHeaders, rows }], remarks: [], encoding: decoded.encoding }
}

/** The events of a calendar file as activities. */
export function eventTables(bytes: Uint8Array, encoding?: string): ImportFile {
  const decoded = decodedText(bytes, encoding)
  const events = blocksOf(decoded.text, 'VEVENT')
  if (events.length === 0) refuseImport({ kind: 'no-events' })
  const rows = events.map(({ line, text }): TableRow => {
    const event = parsed(text, line)
    return { number: line, cells: [valueOf(event, 'summary'), dayOf(valueOf(event, 'dtstart')), dayOf(valueOf(event, 'dtend')), valueOf(event, 'location'), valueOf(event, 'description'), valueOf(event, 'url')] }
  })
  return { format: 'ics', tables: [{ name: '', kind: 'activity', headers: ['titles', 'date', 'endDate', 'venue', 'notes', 'sources'], rows }], remarks: [], encoding: decoded.encoding }
}

const cardHeaders = ['id', 'names', 'reading', 'titles', 'organisationIds', 'phone', 'mail', 'birthday', 'languages', 'notes']

function cardCells(card: ICAL.Component): readonly unknown[] {
  const phonetic = [valueOf(card, 'x-phonetic-last-name'), valueOf(card, 'x-phonetic-first-name')].filter((one) => one !== '').join(' ')
  const full = textsIn(card, 'fn')
  const id = valueOf(card, 'uid').replace(/^urn:uuid:/i, '')
  return [
    /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id) ? id.toLowerCase() : null,
    full ?? ([...allOf(card, 'n')][0]?.split(';').filter((part) => part.trim() !== '').reverse().join(' ') ?? ''),
    phonetic || valueOf(card, 'sort-string'),
    textsIn(card, 'title') ?? null,
    (allOf(card, 'org')[0] ?? '').split(';')[0] ?? '',
    allOf(card, 'tel').map((one) => one.replace(/^tel:/i, '')).join(' / '),
    allOf(card, 'email')[0] ?? '',
    dayOf(valueOf(card, 'bday')),
    allOf(card, 'lang').join('; '),
    allOf(card, 'note').join('\n'),
  ]
}

/** One text a language where the card says languages, else the first text. */
function textsIn(card: ICAL.Component, name: string): unknown {
  const properties = card.getAllProperties(name)
  const said = properties.flatMap((property) => {
    const tag = property.getParameter('language')
    const language = typeof tag === 'string' ? languageOfTag(tag) : undefined
    return language === undefined ? [] : [[language, textOf(property.getFirstValue())] as const]
  })
  if (said.length > 0) return Object.fromEntries(said)
  const [first] = properties
  const text = first ? textOf(first.getFirstValue()) : ''
  return text === '' ? undefined : text
}

const allOf = (card: ICAL.Component, name: string): readonly string[] =>
  card.getAllProperties(name).map((property) => textOf(property.getFirstValue())).filter((text) => text !== '')

const valueOf = (card: ICAL.Component, name: string): string => allOf(card, name)[0] ?? ''

/** Values of ical.js are texts, lists of parts, or things that know how they are written. */
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((part: unknown) => (Array.isArray(part) ? part.join(' ') : String(part))).join(';')
  return value === null || value === undefined ? '' : cellText(value).trim() || written(value)
}

const written = (value: { toString(): string }): string => value.toString().trim()

/** "19800624", "1980-06-24T09:00" and "--0624" (which no date is) as a day. */
function dayOf(text: string): string {
  const [, year, month, day] = /^(\d{4})-?(\d{2})?-?(\d{2})?/.exec(text) ?? []
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

function parsed(text: string, line: number): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[])
  } catch (problem) {
    return refuseImport({ kind: 'broken-card', sheet: '', row: line, reason: reasonText(problem) })
  }
}

/** The parts between BEGIN and END, with the line each begins in. One that does not end is broken. */
function blocksOf(text: string, name: string): readonly Block[] {
  const blocks: Block[] = []
  let open: { line: number; lines: string[] } | undefined
  for (const [index, line] of text.replace(/^\ufeff/, '').split(/\r?\n/).entries()) {
    if (line.trim().toUpperCase() === `BEGIN:${name}`) open = { line: index + 1, lines: [] }
    open?.lines.push(line)
    if (!open || line.trim().toUpperCase() !== `END:${name}`) continue
    if (blocks.length >= importLimits.mostRows) refuseImport({ kind: 'too-many-rows', sheet: '', most: importLimits.mostRows, row: open.line })
    blocks.push({ line: open.line, text: open.lines.join('\r\n') })
    open = undefined
  }
  if (open) refuseImport({ kind: 'broken-card', sheet: '', row: open.line, reason: `END:${name}` })
  return blocks
}
