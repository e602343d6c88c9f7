import type { RegisterProblem } from '#domain/log/register-checks.ts'
import type { Language } from '#domain/place/language.ts'
import { isTimeZone } from '#domain/place/local-clock.ts'
import { typedValue } from '#domain/record/draft.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { cellText } from './cell-text.ts'
import type { CellProblem } from './import-problem.ts'
import { languageOfText } from './language-of-text.ts'
import { readDate, type DateOrder } from './read-date.ts'
import type { Target } from './target-keys.ts'
import type { WordIndex } from './word-index.ts'

export interface CellReading {
  readonly kind: RecordKind
  readonly words: WordIndex
  readonly order: DateOrder
  /** The language of Latin letters where the column does not say it. */
  readonly language: Language
  /** Ids that no vocabulary has are kept where the field takes them. */
  readonly keepsIds?: boolean
  /** Texts stand as they are kept: no spreadsheet has been at them. */
  readonly isExact?: boolean
}

/** What a cell comes to: a value for the field, names of records it leads to, nothing, or why not. */
export type ReadCell =
  | { readonly value: unknown; readonly problem?: CellProblem }
  | { readonly names: readonly string[] }
  | { readonly problem: CellProblem }
  | undefined

/** Reads a cell as what its column says it is. Unknown words and broken numbers are problems, never guesses. */
export function readCell(target: Target, cell: unknown, reading: CellReading): ReadCell {
  const { field, part, shape } = target
  if (cell === null || cell === undefined) return undefined
  if (typeof cell === 'object') return checked(reading.kind, field, cell)
  const raw = reading.isExact ? cellText(cell) : unguarded(cellText(cell))
  const text = raw.trim()
  if (text === '') return undefined
  if (!text.isWellFormed()) return { problem: { kind: 'broken-text' } }
  if (field === 'id') return { value: text }
  if (!shape) return checked(reading.kind, field, jsonOr(text))
  switch (shape.kind) {
    case 'line':
    case 'passage':
      return checked(reading.kind, field, shape.kind === 'line' ? text.replace(/\s*[\r\n]+\s*/g, ' ') : raw.replace(/\r\n?/g, '\n').trim())
    case 'lines':
    case 'passages': {
      if (part === '' && text.startsWith('{')) return checked(reading.kind, field, jsonOr(text))
      const inner = shape.kind === 'lines' ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text.replace(/\r\n?/g, '\n')
      return checked(reading.kind, field, { [part === '' ? languageOfText(inner, reading.language) : part]: inner })
    }
    case 'date':
      return some(readDate(typeof cell === 'number' ? cell : text, reading.order), { kind: 'not-a-date' })
    case 'flag':
      return some(typeof cell === 'boolean' ? cell : reading.words.flag(text), { kind: 'unknown-word' })
    case 'number':
      return numberOf(shape, cell, text, reading, field)
    case 'choice':
      return some(termOf(shape, text, reading) ?? foreignId(text, reading, field), { kind: 'unknown-word' })
    case 'confidence':
      return some(termOf({ vocabulary: 'confidences', ids: ['high', 'medium', 'low'] }, text, reading), { kind: 'unknown-word' })
    case 'terms':
      return listOf(partsOf(text), (one) => termOf(shape, one, reading) ?? (reading.keepsIds && idLike.test(one) ? one : undefined))
    case 'tags':
      return listOf(partsOf(text), (one) => reading.words.language(one))
    case 'tag':
      return some(reading.words.language(text), { kind: 'unknown-word' })
    case 'link':
    case 'links':
      return { names: shape.kind === 'link' ? [text] : partsOf(text) }
    case 'currency':
      return /^[A-Za-z]{3}$/.test(text) ? { value: text.toUpperCase() } : some(currencies[text], { kind: 'unknown-word' })
    case 'airport':
      return checked(reading.kind, field, /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : text)
    case 'country':
      return some(reading.words.country(text), { kind: 'unknown-word' })
    case 'zone':
      return some(isTimeZone(text) ? text : undefined, { kind: 'unknown-zone' })
    case 'sources':
      return sourcesOf(text, reading, field)
    case 'yearly':
      return yearlyOf(part, cell, text, reading, field)
    case 'file':
    case 'sealed':
    case 'slot':
    case 'own':
      return checked(reading.kind, field, jsonOr(text))
  }
}

/** Parts of a cell that holds several things. A comma parts them only where nothing stronger does. */
export function partsOf(text: string): readonly string[] {
  const strong = /[;；\n|、]|\s·\s/u
  return text.split(strong.test(text) ? strong : /[,，]/u).map((one) => one.trim()).filter((one) => one !== '')
}

/** An apostrophe that only kept a spreadsheet from taking the text for a formula goes. */
const unguarded = (text: string): string => (/^'+[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) ? text.slice(1) : text)

const some = (value: unknown, problem: CellProblem): ReadCell => (value === undefined ? { problem } : { value })

function checked(kind: RecordKind, field: string, value: unknown): ReadCell {
  const problem: RegisterProblem | undefined = fieldsOf[kind][field]?.check(value)
  return problem ? { problem } : { value }
}

function termOf(shape: { readonly vocabulary: string; readonly ids: readonly string[] }, text: string, { words }: CellReading): string | undefined {
  if (shape.ids.includes(text)) return text
  const id = words.term(shape.vocabulary, text) ?? words.term(`${shape.vocabulary}InFull`, text)
  return id !== undefined && shape.ids.includes(id) ? id : shape.ids.find((one) => one === text.toLowerCase().replace(/[\s_]/g, '-'))
}

const idLike = /^[a-z0-9][a-z0-9-]*$/

const foreignId = (text: string, { kind, keepsIds }: CellReading, field: string): string | undefined =>
  keepsIds && idLike.test(text) && fieldsOf[kind][field]?.check(text) === undefined ? text : undefined

/** What is known of a list; the rest is a problem of the cell only. */
function listOf(parts: readonly string[], read: (part: string) => string | undefined): ReadCell {
  const found = parts.map(read)
  const value = [...new Set(found.filter((one) => one !== undefined))]
  const isWhole = found.every((one) => one !== undefined)
  if (value.length === 0) return { problem: { kind: 'unknown-word' } }
  return isWhole ? { value } : { value, problem: { kind: 'unknown-word' } }
}

function numberOf(shape: FieldShape & { kind: 'number' }, cell: unknown, text: string, reading: CellReading, field: string): ReadCell {
  const value = typeof cell === 'number' ? cell : shape.unit === 'degrees' ? degreesOf(text) : typedValue(shape, text.normalize('NFKC').replace(/\s*(?:%|人|个月|万元|元)$/u, ''))
  return typeof value === 'number' ? checked(reading.kind, field, value) : { problem: { kind: 'not-a-number' } }
}

/** "35.6° N", "西经 77", "-12,5". */
function degreesOf(text: string): number | undefined {
  const sign = /[SW]\s*$|^[SW]|南纬|西经/iu.test(text) ? -1 : 1
  const number = typedValue({ kind: 'number', from: 0, to: 0 }, text.replace(/[NSEW°\s]|[东西]经|[南北]纬/giu, '').replace(/[−–]/u, '-').replace(/^(-?\d+),(\d+)$/u, '$1.$2'))
  return typeof number === 'number' ? number * sign : undefined
}

function sourcesOf(text: string, { kind }: CellReading, field: string): ReadCell {
  if (text.startsWith('[')) return checked(kind, field, jsonOr(text))
  const sources = text.split(/[\n;；]|\s+(?=https?:)/u).map((one) => one.trim()).filter((one) => one !== '')
  return checked(kind, field, sources.map((one) => (/^https?:\/\/\S+$/.test(one) ? { url: one, kind: 'office' } : { kind: 'office', note: one })))
}

function yearlyOf(part: string, cell: unknown, text: string, { kind }: CellReading, field: string): ReadCell {
  if (text.startsWith('{')) return checked(kind, field, jsonOr(text))
  const numbers: Record<string, number> = {}
  for (const one of part === '' ? partsOf(text) : [`${part}:${text}`]) {
    const [, year = '', number = ''] = /^(\d{4})\s*[:：=]\s*(.+)$/u.exec(one) ?? []
    const value = typeof cell === 'number' ? cell : typedValue({ kind: 'number', from: 0, to: 0 }, number)
    if (year === '' || typeof value !== 'number') return { problem: { kind: 'not-a-number' } }
    numbers[year] = value
  }
  return checked(kind, field, numbers)
}

/** Keys that would reach into the prototype never come through: JSON.parse makes them plain keys, and no field has one. */
function jsonOr(text: string): unknown {
  if (!/^[[{"]|^(?:true|false|null|-?\d)/.test(text)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const currencies: Readonly<Record<string, string>> = { 人民币: 'CNY', 元: 'CNY', 美元: 'USD', 欧元: 'EUR', 日元: 'JPY', 韩元: 'KRW', 英镑: 'GBP', 卢布: 'RUB', '¥': 'CNY', $: 'USD', '€': 'EUR', '£': 'GBP' }
