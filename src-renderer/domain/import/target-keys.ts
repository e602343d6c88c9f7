import { isLanguage, languages, type Language } from '#domain/place/language.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

/** Where a column goes: "id", "date", "names/zh-Hans", "numbers/2024"; "" for nowhere. */
export type TargetKey = string

/** A target taken apart. */
export interface Target {
  readonly field: string
  /** A language or a year; "" for the whole field. */
  readonly part: string
  /** Undefined for fields that only files of our own carry. */
  readonly shape: FieldShape | undefined
}

/** The target that a key names in records of `kind`; undefined for none. Old and short spellings ("title/zh") are understood. */
export function targetOf(kind: RecordKind, key: TargetKey): Target | undefined {
  if (key === 'id') return { field: 'id', part: '', shape: undefined }
  const [typed = '', part = '', ...rest] = key.split('/')
  if (rest.length > 0 || !/^[A-Za-z]+$/.test(typed)) return undefined
  const field = [typed, `${typed}s`, ...(typed === 'title' || typed === 'name' ? ['titles', 'names'] : [])].find((name) => Object.hasOwn(fieldsOf[kind], name))
  if (field === undefined) return undefined
  const shape = fieldsOf[kind][field]?.shape
  if (part === '') return { field, part, shape }
  if (shape?.kind === 'lines' || shape?.kind === 'passages') {
    const language = languageOfTag(part)
    return language && { field, part: language, shape }
  }
  return shape?.kind === 'yearly' && /^[12]\d{3}$/.test(part) ? { field, part, shape } : undefined
}

/** The stable key of a target. */
export const keyOfTarget = ({ field, part }: Pick<Target, 'field' | 'part'>): TargetKey => (part === '' ? field : `${field}/${part}`)

/** Everything a person may choose for a column of records of `kind`. */
export function offeredTargets(kind: RecordKind): readonly Target[] {
  return shapedFields(kind).flatMap(({ name: field, shape }): Target[] => {
    if (shape.kind === 'slot' || shape.kind === 'own' || shape.kind === 'sealed' || shape.kind === 'file') return []
    if (shape.kind === 'lines' || shape.kind === 'passages')
      return [{ field, part: '', shape }, ...languages.map((part) => ({ field, part, shape }))]
    return [{ field, part: '', shape }]
  })
}

/** The language of the interface that a tag stands for: "zh", "zh_CN", "en-GB" … */
export function languageOfTag(tag: string): Language | undefined {
  const plain = tag.trim().replace('_', '-')
  if (isLanguage(plain)) return plain
  const [main = ''] = plain.toLowerCase().split('-')
  const known: Readonly<Record<string, Language>> = { zh: 'zh-Hans', cn: 'zh-Hans', jp: 'ja', kr: 'ko' }
  return isLanguage(main) ? main : known[main]
}
