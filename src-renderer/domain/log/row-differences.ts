import { canonicalJson } from './canonical-json.ts'
import { entityAndId, type Rows } from './fold.ts'
import type { RecordRow } from './record-row.ts'

export interface KindDifference {
  readonly before: number
  readonly after: number
  /** In `after` only. */
  readonly added: number
  /** In both, with other values. */
  readonly changed: number
  /** In `before` only. */
  readonly missing: number
}

/** How the records of two projections differ, by kind; what is in the trash counts as not there. */
export function rowDifferences(before: Rows, after: Rows): Readonly<Record<string, KindDifference>> {
  const found: Record<string, { -readonly [K in keyof KindDifference]: number }> = {}
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [live(before.get(key)), live(after.get(key))]
    if (!old && !now) continue
    const kind = (found[entityAndId(key)[0]] ??= { before: 0, after: 0, added: 0, changed: 0, missing: 0 })
    if (old) kind.before++
    if (now) kind.after++
    if (!old) kind.added++
    else if (!now) kind.missing++
    else if (valuesOf(old) !== valuesOf(now)) kind.changed++
  }
  return found
}

const live = (row: RecordRow | undefined): RecordRow | undefined => (row?.$del ? undefined : row)

// Who wrote what when is no part of what a record says; columns that begin so are also those only indexes need.
const valuesOf = (row: RecordRow): string =>
  canonicalJson(Object.fromEntries(Object.entries(row).filter(([register]) => !register.startsWith('_'))))
