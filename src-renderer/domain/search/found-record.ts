import type { Language } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { hasTerm, matchMarks, type Mark } from './match-marks.ts'
import { fieldTexts, recordTexts, type NamedText } from './record-texts.ts'
import type { SearchableKind } from './searchable-kinds.ts'
import type { QueryTerm } from './search-tokens.ts'

/** A piece of text with the parts of it that answer to the query. */
export interface MarkedText {
  readonly text: string
  readonly lang?: string
  readonly marks: readonly Mark[]
}

/** A record as a list of finds shows it. */
export interface FoundRecord {
  readonly kind: string
  readonly id: string
  /** What it is called in the language of the reader; absent where it has no name of its own. */
  readonly title?: MarkedText
  /** The word that stands for a title, and the vocabulary it is of. */
  readonly term?: { readonly vocabulary: string; readonly id: string }
  /** The words that were found, where the title does not hold them all. */
  readonly excerpt?: MarkedText
  readonly date?: PartialDate
  /** Names of the records it leads to. */
  readonly linked: readonly MarkedText[]
  /** Ids of what it leads to, by kind. */
  readonly links: readonly string[]
}

const isDate = /^\d{4}(?:-\d\d){0,2}$/
const excerptLength = 90
const before = 24
const mostLinked = 2

type Registers = Readonly<Record<string, unknown>>

/** The record in `row` as a find; `linkedRows` are the rows it leads to, with their kinds. */
export function foundRecord(
  kind: SearchableKind,
  row: Registers & { readonly id: string },
  terms: readonly QueryTerm[],
  language: Language,
  linkedRows: readonly { readonly kind: SearchableKind; readonly row: Registers }[],
): FoundRecord {
  const { names, texts, links } = recordTexts(kind, row)
  const title = titleOf(kind, row, language)
  const linked = linkedRows.flatMap((one) => titleOf(one.kind, one.row, language) ?? []).slice(0, mostLinked)
  const shown = title && marked(title, terms)
  const missing = terms.filter(
    (term) => !title || matchMarks(normal(title.text), [term], isChinese(title)).length === 0,
  )
  const best = missing.length === 0 ? undefined : bestText([...names, ...texts], missing, title?.text)
  const date = kind.date === undefined ? undefined : row[kind.date]
  const term = kind.term && row[kind.term.field]
  return {
    kind: kind.kind,
    id: row.id,
    ...(shown && { title: shown }),
    ...(!shown && kind.term && typeof term === 'string' && { term: { vocabulary: kind.term.vocabulary, id: term } }),
    ...(best && { excerpt: excerptOf(best, terms) }),
    ...(typeof date === 'string' && isDate.test(date) && { date: date as PartialDate }),
    linked: linked.map((one) => marked(one, terms)),
    links,
  }
}

/** The name in `language`, else in English, else whichever comes first; of the first field that has one. */
function titleOf(kind: SearchableKind, row: Registers, language: Language): NamedText | undefined {
  for (const field of kind.names) {
    const found = fieldTexts(row, field)
    const title = found.find(({ lang }) => lang === language) ?? found.find(({ lang }) => lang === 'en') ?? found[0]
    if (title) return title
  }
  return undefined
}

/** The text that holds most of what is missing; of equal ones the first. */
function bestText(
  texts: readonly NamedText[],
  missing: readonly QueryTerm[],
  title: string | undefined,
): NamedText | undefined {
  let [best, most]: [NamedText | undefined, number] = [undefined, 0]
  for (const text of texts) {
    if (text.text === title) continue
    const count = missing.filter((term) => hasTerm(normal(text.text), term)).length
    if (count > most) [best, most] = [text, count]
  }
  return best
}

const normal = (text: string): string => text.normalize('NFC')
const isChinese = ({ lang }: NamedText): boolean => lang !== 'ja' && lang !== 'ko'

function marked(named: NamedText, terms: readonly QueryTerm[]): MarkedText {
  const text = normal(named.text)
  return { ...named, text, marks: matchMarks(text, terms, isChinese(named)) }
}

/** The stretch of a text round its first mark, cut between words where there are any. */
export function excerptOf(named: NamedText, terms: readonly QueryTerm[]): MarkedText {
  const text = normal(named.text).replace(/\s+/gu, ' ').trim()
  const marks = matchMarks(text, terms)
  const first = marks[0]?.[0] ?? 0
  const from = first <= before ? 0 : wordStart(text, first - before, first)
  const to = Math.min(text.length, from + excerptLength)
  const [start, end] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = start.length - from
  return {
    ...named,
    text: `${start}${wholeCharacters(text.slice(from, to))}${end}`,
    marks: marks.filter((mark) => mark[0] >= from && mark[1] <= to).map(([a, b]): Mark => [a + shift, b + shift]),
  }
}

function wordStart(text: string, wanted: number, latest: number): number {
  const blank = text.indexOf(' ', wanted)
  if (blank >= 0 && blank < latest) return blank + 1
  return /[\udc00-\udfff]/.test(text.charAt(wanted)) ? wanted + 1 : wanted
}

const wholeCharacters = (text: string): string => text.replace(/[\ud800-\udbff]$/, '')
