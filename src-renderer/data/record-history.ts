import { importFromRow } from '#domain/log/import-fields.ts'
import { recordHistory, registersThen, type HistoryEntry } from '#domain/log/record-history.ts'
import type { ChangesetId } from '#domain/log/changeset.ts'
import type { Op, Registers } from '#domain/log/op.ts'
import { refKey, type RecordRef } from '#domain/log/purge.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { records, type LogRow } from './database.ts'
import { touchedRows } from './entity-tables.ts'

export interface PastEntry extends HistoryEntry {
  /** Where the import came from that made the change. */
  readonly source?: { readonly source: string; readonly name: string }
}

export interface RecordPast {
  readonly row: RecordRow
  /** The latest first. */
  readonly entries: readonly PastEntry[]
}

/** What happened to a record since it was made, read from the log by its index; undefined when there is no such record. */
export async function recordPast(ref: RecordRef): Promise<RecordPast | undefined> {
  const row = (await touchedRows(records(), [{ ...ref, f: {} }])).get(refKey(ref))
  if (!row) return undefined
  const [creating, later] = await Promise.all([
    records().log.get([row._b[0], row._b[1]]),
    records().log.where('_r').equals(refKey(ref)).toArray(),
  ])
  const changesets = [...(creating ? [creating] : []), ...later].filter(isWritten)
  const sources = await importSources(changesets)
  const entries = recordHistory(ref, row, changesets).map((entry): PastEntry => {
    const source = sources.get(entry.id)
    return source ? { ...entry, source } : entry
  })
  return { row, entries }
}

/** What brings a record back as it was just after one of its changes. */
export function restoringOps(ref: RecordRef, { row, entries }: RecordPast, entry: ChangesetId): readonly Op[] {
  const f: Registers = registersThen(entries, entry, row)
  return Object.keys(f).length === 0 ? [] : [{ ...ref, f }]
}

type Written = Extract<LogRow, { was: unknown }>
const isWritten = (row: LogRow): row is Written => 'was' in row

/** Each batch of an import writes in the record of the import. */
async function importSources(changesets: readonly Written[]): Promise<ReadonlyMap<string, { source: string; name: string }>> {
  const found = new Map<string, { source: string; name: string }>()
  for (const { d, q, ops } of changesets) {
    const mark = ops.find(({ e }) => e === 'import')
    const row = mark && (await records().imports.get(mark.r))
    if (!row) continue
    const { source, name } = importFromRow(row)
    found.set(`${d}:${q}`, { source, name })
  }
  return found
}
