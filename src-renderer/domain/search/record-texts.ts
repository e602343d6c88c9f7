import { languages } from '#domain/place/language.ts'
import type { SearchableKind } from './searchable-kinds.ts'

export interface NamedText {
  readonly text: string
  /** The language it is in, where the field says so. */
  readonly lang?: string
}

/** What one record gives to the search. */
export interface RecordTexts {
  readonly names: readonly NamedText[]
  readonly texts: readonly NamedText[]
  /** Keys ("place/kobe") of the records it leads to. */
  readonly links: readonly string[]
  /** The date as yyyymmdd, unknown parts 0; 0 without one. */
  readonly day: number
}

type Registers = Readonly<Record<string, unknown>>

/** The searchable texts in the registers of a record. */
export function recordTexts(kind: SearchableKind, row: Registers): RecordTexts {
  const roles = rolesOf(kind)
  const names: NamedText[] = []
  const texts: NamedText[] = []
  const links: string[] = []
  // One walk over what is there: most records have few of the fields and languages they might have.
  for (const register of Object.keys(row)) {
    const part = register.search(/[/#]/u)
    const field = part < 0 ? register : register.slice(0, part)
    const role = roles.get(field)
    if (role === undefined) continue
    const value = row[register]
    if (role === 'names') names.push(...registerTexts(value, register, part))
    else if (role === 'texts')
      texts.push(...(isCountry(field) ? countryNames(value) : registerTexts(value, register, part)))
    else if (part < 0 && typeof value === 'string') links.push(`${role.to}/${value}`)
    else if (part > 0 && value === true) links.push(`${role.to}/${register.slice(part + 1)}`)
  }
  return { names, texts, links, day: kind.date === undefined ? 0 : dayNumber(row[kind.date]) }
}

type Role = 'names' | 'texts' | { readonly to: string }

const roleTables = new Map<SearchableKind, ReadonlyMap<string, Role>>()

function rolesOf(kind: SearchableKind): ReadonlyMap<string, Role> {
  const known = roleTables.get(kind)
  if (known) return known
  const roles = new Map<string, Role>([
    ...kind.names.map((field) => [field, 'names'] as const),
    ...kind.texts.map((field) => [field, 'texts'] as const),
    ...Object.entries(kind.links).map(([field, to]) => [field, { to }] as const),
  ])
  roleTables.set(kind, roles)
  return roles
}

/** The texts of one field: whole, or in each language. */
export function fieldTexts(row: Registers, field: string): readonly NamedText[] {
  const whole = row[field]
  if (whole !== undefined && whole !== null) return innerTexts(whole)
  return languages.flatMap((lang) => {
    const text = row[`${field}/${lang}`]
    return typeof text === 'string' && text !== '' ? [{ text, lang }] : []
  })
}

function registerTexts(value: unknown, register: string, part: number): readonly NamedText[] {
  if (part < 0) return innerTexts(value)
  return typeof value === 'string' && value !== '' ? [{ text: value, lang: register.slice(part + 1) }] : []
}

// Of what lies inside, words only: an id, an address on the net or a code says nothing to a reader.
const wordless = new Set(['id', 'url', 'kind', 'lang', 'sha', 'mime'])

function innerTexts(value: unknown): readonly NamedText[] {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value }]
  if (Array.isArray(value)) return value.flatMap(innerTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    wordless.has(key) ? [] : innerTexts(inner).map((found) => (isLanguageKey(key) ? { ...found, lang: key } : found)),
  )
}

const isLanguageKey = (key: string): boolean => (languages as readonly string[]).includes(key)
const isCountry = (field: string): boolean => field === 'country' || field === 'territory'

function dayNumber(date: unknown): number {
  if (typeof date !== 'string') return 0
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const number = year * 10_000 + month * 100 + day
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}

/** A country in all languages, in short and in full: "USA" and "United States". */
function countryNames(code: unknown): readonly NamedText[] {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) return []
  const known = kept.get(code)
  if (known) return known
  const names = new Set(languages.flatMap((language) => namesIn(language).map((of) => of.of(code) ?? code)))
  const texts = [...names].map((text) => ({ text }))
  kept.set(code, texts)
  return texts
}

const kept = new Map<string, readonly NamedText[]>()
const displayNames = new Map<string, readonly Intl.DisplayNames[]>()

function namesIn(language: string): readonly Intl.DisplayNames[] {
  const known = displayNames.get(language)
  if (known) return known
  const fresh = (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style }))
  displayNames.set(language, fresh)
  return fresh
}
