import { canonicalJson } from '#domain/log/canonical-json.ts'
import type { AnyRecord } from './any-record.ts'
import type { FieldShape } from './field-shape.ts'
import { idsIn, isEmptyValue, isSet } from './field-traits.ts'

/** What several records have in one field. */
export type SharedValue =
  | { readonly kind: 'same'; readonly value: unknown }
  /** How many different values there are, the empty one among them. */
  | { readonly kind: 'mixed'; readonly count: number }
  /** Of a set: what all have, and what only some have with how many of them. */
  | { readonly kind: 'set'; readonly all: readonly string[]; readonly some: readonly { readonly id: string; readonly count: number }[] }

export function sharedValue(shape: FieldShape, values: readonly unknown[]): SharedValue {
  if (isSet(shape)) {
    const counts = new Map<string, number>()
    for (const value of values) for (const id of new Set(idsIn(value))) counts.set(id, (counts.get(id) ?? 0) + 1)
    const [all, some] = [[] as string[], [] as { id: string; count: number }[]]
    for (const [id, count] of counts) if (count === values.length) all.push(id)
    else some.push({ id, count })
    return { kind: 'set', all, some: some.sort((a, b) => b.count - a.count) }
  }
  const different = new Set(values.map((value) => (isEmptyValue(value) ? '' : canonicalJson(value))))
  return different.size <= 1 ? { kind: 'same', value: isEmptyValue(values[0]) ? undefined : values[0] } : { kind: 'mixed', count: different.size }
}

/** What is to become of one field of many records: a new value for all, or things added to a set and taken from it. */
export type BulkChange =
  | { readonly field: string; readonly to: 'value'; readonly value: unknown }
  | { readonly field: string; readonly to: 'set'; readonly add: readonly string[]; readonly remove: readonly string[] }

/** A record after the changes; what it does not need to change it keeps, itself included. */
export function afterBulk(record: AnyRecord, changes: readonly BulkChange[]): AnyRecord {
  let next = record
  for (const change of changes) {
    const { field } = change
    const value = change.to === 'value' ? change.value : nextSet(idsIn(record[field]), change.add, change.remove)
    if (canonicalJson(value ?? null) === canonicalJson(record[field] ?? null)) continue
    next = Object.fromEntries(
      Object.entries({ ...next, [field]: value }).filter(([, inner]) => inner !== undefined),
    ) as unknown as AnyRecord
  }
  return next
}

function nextSet(now: readonly string[], add: readonly string[], remove: readonly string[]): readonly string[] {
  const kept = now.filter((id) => !remove.includes(id))
  const fresh = add.filter((id) => !now.includes(id))
  return kept.length === now.length && fresh.length === 0 ? now : [...kept, ...fresh]
}
