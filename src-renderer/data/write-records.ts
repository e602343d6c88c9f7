import type { Changeset, SequenceVector } from '#domain/log/changeset.ts'
import { fold, rowKey, type Rows } from '#domain/log/fold.ts'
import type { Op } from '#domain/log/op.ts'
import { isSameWrite } from '#domain/log/record-row.ts'
import { schemaVersion } from '#domain/log/upcast.ts'
import type { LogHead, LogRow, MetaRow, Records } from './database.ts'
import { putsOf } from './entity-tables.ts'
import { writeStrictly } from './strict-write.ts'

/** What one transaction adds to the log. */
export interface Addition {
  readonly changesets: readonly Changeset[]
  /** What each changeset's device knew of the others; by index. */
  readonly seen: readonly SequenceVector[]
  /** Sequence numbers used without effect since the last transaction. */
  readonly voids: readonly { readonly d: string; readonly q: number }[]
  readonly to: LogHead
  /** Keys ("place/kobe") of records that were not looked up because they are new: one that is there takes everything back. */
  readonly fresh?: ReadonlySet<string>
}

/**
 * Writes log, projection and head in one strict transaction: all of it or nothing. `rows` are those the changesets touch,
 * read while the commit lock kept others from writing. A number that is in the log already takes everything back.
 */
export function writeRecords(database: Records, addition: Addition, rows: Rows): Promise<void> {
  const log = folded(rows, addition)
  const { fresh = none } = addition
  const known = fresh.size === 0 ? rows : [...rows].filter(([key]) => !fresh.has(key))
  const added = fresh.size === 0 ? [] : [...rows].filter(([key]) => fresh.has(key))
  return writeStrictly(database, {
    adds: [{ table: 'log', rows: log }, ...putsOf(added)],
    puts: [...putsOf(known), { table: 'meta', rows: [addition.to] }],
  })
}

const none: ReadonlySet<string> = new Set()

/** Folds changesets into `rows` and returns them as rows of the log. */
export function folded(
  rows: Rows,
  { changesets, seen, voids }: Pick<Addition, 'changesets' | 'seen' | 'voids'>,
): LogRow[] {
  const written = changesets.map((changeset, index) => {
    const was = fold(rows, changeset, seen[index] ?? {})
    const known = keysWrittenIn(rows, changeset, was)
    return { ...changeset, was, ...(known.length > 0 && { _r: known }) }
  })
  return [...voids.map(({ d, q }) => ({ d, q, isVoid: true as const })), ...written]
}

/** A record leads by its envelope to the changeset that created it; only the later ones need an index, so that imports do not pay for it. */
function keysWrittenIn(rows: Rows, changeset: Changeset, was: readonly Op[]): readonly string[] {
  const keys = new Set(was.map(({ e, r }) => rowKey(e, r)))
  return [...keys].filter((key) => {
    const row = rows.get(key)
    return row !== undefined && !isSameWrite(row._b, changeset)
  })
}

/** Names the records of a new database; `schema` is the newest in its log. */
export function writeIdentity(database: Records, records: string, projection: number, gapsBefore = 0): Promise<void> {
  const rows: readonly MetaRow[] = [
    { key: 'identity', records },
    { key: 'projection', version: projection, schema: schemaVersion, ...(gapsBefore > 0 && { gapsBefore }) },
  ]
  return writeStrictly(database, { puts: [{ table: 'meta', rows }] })
}
