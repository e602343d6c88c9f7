import { syllablesOf } from '#domain/search/search-keys.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { matchKey } from './match-key.ts'

/** What two records of one kind share when they are likely the same thing. */
export interface IdentityKeys {
  /** Names in any language, with what tells namesakes apart. */
  readonly names: readonly string[]
  /** Chinese names by their sound, and Latin ones by their letters: the one is looked for among the other. */
  readonly sounds: readonly string[]
  readonly letters: readonly string[]
  /** Addresses that belong to one person or office alone. */
  readonly addresses: readonly string[]
}

/** Fields that must agree too, besides the name. */
const beside: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  agreement: ['placeId', 'date'],
  commitment: ['agreementId'],
  tierStep: ['placeId', 'date'],
  action: ['due'],
  need: ['placeId', 'side'],
  activity: ['date'],
  letter: ['date'],
  programme: ['placeIds'],
  fair: ['edition', 'date'],
  invitation: ['fairId', 'activityId'],
  target: ['year'],
  visit: ['date'],
  member: ['visitId'],
  item: ['visitId', 'date', 'time'],
  task: ['visitId'],
  gift: ['visitId', 'date'],
  cost: ['visitId', 'kind'],
  override: ['visitId', 'ruleId'],
}

/** The keys by which a record of `kind` is known again. */
export function identityKeys(kind: RecordKind, values: Readonly<Record<string, unknown>>): IdentityKeys {
  const tail = (beside[kind] ?? []).map((field) => keyOf(values[field])).join('|')
  const texts = namesOf(kind, values)
  const names = texts.map((text) => `${kind === 'place' ? placeKey(text) : matchKey(text)}|${tail}`)
  const bySound = kind === 'place' || kind === 'person' || kind === 'organisation'
  return {
    names: [...new Set(names)],
    sounds: bySound ? texts.filter((text) => /\p{Script=Han}/u.test(text)).map((text) => syllablesOf(placeKey(text)).join('')) : [],
    letters: bySound ? texts.map(matchKey).filter((text) => /^[a-z]+$/.test(text)) : [],
    addresses: kind === 'person' ? [mailOf(values.mail), phoneOf(values.phone)].filter((one) => one !== undefined) : [],
  }
}

/** Every name a record goes by, as it is written; a record named by what it leads to goes by that. */
export function namesOf(kind: RecordKind, values: Readonly<Record<string, unknown>>): readonly string[] {
  const { names } = kindTraits[kind]
  const texts: string[] = []
  const shapes = new Map(shapedFields(kind).map(({ name, shape }) => [name, shape.kind]))
  for (const name of names) {
    const value = values[name]
    if (shapes.get(name) === 'lines' && typeof value === 'object' && value !== null) texts.push(...Object.values(value as Record<string, string>))
    if (shapes.get(name) === 'line' && typeof value === 'string') texts.push(value)
  }
  const named = texts.filter((text) => text.trim() !== '')
  if (named.length > 0) return named
  const linked = names.map((name) => keyOf(values[name]))
  return linked.every((one) => one !== '') ? [linked.join(' ')] : []
}

/** 神户市 and 神户 are one city; 广岛县 and 广岛 are not. */
const placeKey = (text: string): string => matchKey(text).replace(/(?<=\p{Script=Han}{2})市$/u, '')

const keyOf = (value: unknown): string => (Array.isArray(value) ? [...(value as string[])].sort().join(',') : typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const mailOf = (value: unknown): string | undefined => (typeof value === 'string' && value.includes('@') ? `m:${value.trim().toLowerCase()}` : undefined)

/** Seven digits at least, compared by the last nine: country codes and zeros before them come and go. */
function phoneOf(value: unknown): string | undefined {
  const digits = typeof value === 'string' ? value.replace(/\D/g, '') : ''
  return digits.length >= 7 ? `t:${digits.slice(-9)}` : undefined
}
