import { languages } from '#domain/place/language.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { keyOfTarget, type TargetKey } from './target-keys.ts'

/** A cell of an exact table: what `readCell` makes the same value of again. */
export type ExactCell = string | number | boolean | null

/** The keys of a table that holds all of `records`: a column a field, texts in languages one a language that is there. */
export function exactKeys(kind: RecordKind, records: readonly AnyRecord[]): readonly TargetKey[] {
  return ['id', ...Object.entries(fieldsOf[kind]).flatMap(([field, { shape }]): readonly TargetKey[] => {
    if (shape?.kind === 'sealed') return []
    if (shape?.kind !== 'lines' && shape?.kind !== 'passages') return [field]
    const there = languages.filter((part) => records.some((record) => (record[field] as Readonly<Record<string, string>> | undefined)?.[part] !== undefined))
    return there.length === 0 ? [field] : there.map((part) => keyOfTarget({ field, part }))
  })]
}

/** The cell of a record under a key: ids and codes rather than words, lists parted by semicolons, what has inner parts as JSON. */
export function exactCell(kind: RecordKind, record: AnyRecord, key: TargetKey): ExactCell {
  const [field = '', part] = key.split('/')
  const value = record[field]
  if (value === undefined) return null
  if (part !== undefined) return (value as Readonly<Record<string, string>>)[part] ?? null
  if (typeof value !== 'object') return value as ExactCell
  const shape = fieldsOf[kind][field]?.shape?.kind
  if (shape === 'links' || shape === 'terms' || shape === 'tags') return (value as readonly string[]).join('; ') || null
  const isEmpty = Object.keys(value ?? {}).length === 0
  return isEmpty ? null : JSON.stringify(value)
}
