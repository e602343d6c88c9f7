import type { SequenceVector } from '#domain/log/changeset.ts'
import { rowKey } from '#domain/log/fold.ts'
import type { Entity } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'
import type { LogHead, Records } from './database.ts'
import { tableNameOf, isListed } from './entity-tables.ts'
import type { SearchCursor } from './search-kept.ts'

const rowsInOneRead = 500

/** How far the log of the records has come; undefined for a database that is being made. */
export async function logEnd(database: Records): Promise<SearchCursor | undefined> {
  const [head, identity] = await database.meta.bulkGet(['head', 'identity'])
  if (identity?.key !== 'identity') return undefined
  return { records: identity.records, seen: (head as LogHead | undefined)?.seen ?? {} }
}

/** Every searchable row that is not in the trash, kind after kind, a few hundred at a time. */
export async function* allRows(
  database: Records,
): AsyncGenerator<{ readonly kind: string; readonly rows: readonly RecordRow[] }> {
  for (const { kind } of searchableKinds) {
    const table = database.table<RecordRow, string>(tableNameOf(kind))
    for (let last: string | undefined; ;) {
      const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last)
      const rows = await from.limit(rowsInOneRead).toArray()
      if (rows.length > 0) yield { kind, rows: rows.filter(isListed) }
      if (rows.length < rowsInOneRead) break
      last = rows.at(-1)?.id
    }
  }
}

export async function countRows(database: Records): Promise<number> {
  const counts = await Promise.all(
    searchableKinds.map(({ kind }) => database.table(tableNameOf(kind as Entity)).count()),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The keys of the searchable records that the log tells of between two ends. */
export async function changedKeys(
  database: Records,
  from: SequenceVector,
  to: SequenceVector,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  for (const [d, last] of Object.entries(to)) {
    for (let first = (from[d] ?? 0) + 1; first <= last; first += rowsInOneRead) {
      const end = Math.min(last, first + rowsInOneRead - 1)
      const rows = await database.log.where('[d+q]').between([d, first], [d, end], true, true).toArray()
      for (const row of rows)
        if ('ops' in row) for (const { e, r } of row.ops) if (kindNumber.has(e)) keys.add(rowKey(e, r))
    }
  }
  return keys
}

/** The rows of records by key, in the order of the keys; undefined for what is gone or in the trash. */
export async function rowsByKey(
  database: Records,
  keys: readonly string[],
): Promise<readonly (RecordRow | undefined)[]> {
  const found = new Map<string, RecordRow>()
  await Promise.all(
    searchableKinds.map(async ({ kind }) => {
      const ids = keys.filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1))
      if (ids.length === 0) return
      const rows = await database.table<RecordRow, string>(tableNameOf(kind)).bulkGet(ids)
      for (const row of rows) if (row && isListed(row)) found.set(rowKey(kind, row.id), row)
    }),
  )
  return keys.map((key) => found.get(key))
}

/** Whether one end of a log lies before another, or at it. */
export const isUpTo = (from: SequenceVector, to: SequenceVector): boolean =>
  Object.entries(from).every(([d, q]) => q <= (to[d] ?? 0))
