import type { ChangesetId } from '#domain/log/changeset.ts'
import { importFromRow, importOps, type ImportRecord } from '#domain/log/import-fields.ts'
import type { Skipped } from '#domain/log/inverse.ts'
import { undoReason } from '#domain/log/means.ts'
import type { Op } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { enqueue } from './commit-queue.ts'
import { records } from './database.ts'
import { inverseOfImport } from './import-inverse.ts'

const opsInOneChange = 2000

export interface ImportUndone {
  /** The changesets that took it back. */
  readonly by: readonly ChangesetId[]
  /** What was changed since, and stays. */
  readonly skipped: readonly Skipped[]
  /** How many records went to the trash or back to what they were. */
  readonly records: number
}

/** The imports on record, the latest first; those that never ended are not there. */
export async function allImports(): Promise<readonly (ImportRecord & { readonly at: number; readonly author: string })[]> {
  const rows = await records().imports.toArray()
  return rows
    .map((row) => ({ ...importFromRow(row), at: Math.floor(row._b[2] / 1000), author: row._u }))
    .filter(({ state }) => state !== 'begun')
    .sort((a, b) => b.at - a.at)
}

/** Whether an import still stands; undefined where there is none of that id. */
export async function importState(id: string): Promise<ImportRecord['state'] | undefined> {
  const row = await records().imports.get(id)
  return row && importFromRow(row).state
}

/** What was changed since the import, and would stay if it were undone. */
export async function changedSinceImport(id: string): Promise<readonly Skipped[]> {
  const row = await records().imports.get(id)
  return row ? (await inverseOfImport(row)).skipped : []
}

/** Takes a whole import back wherever it still stands, with `alsoLater` what was changed since too. */
export async function undoImport(
  id: string,
  { alsoLater = false, onProgress = () => undefined }: { readonly alsoLater?: boolean; readonly onProgress?: (share: number) => void } = {},
): Promise<ImportUndone> {
  const row = await records().imports.get(id)
  if (!row || importFromRow(row).state === 'begun') return { by: [], skipped: [], records: 0 }
  const { ops, skipped } = await inverseOfImport(row, alsoLater)
  const by = await takeBack(row, ops, 'import.undo', onProgress)
  return { by, skipped, records: ops.length }
}

/**
 * Writes the inverse of an import in changes of a size the journal takes. Until the last of them the import counts as begun,
 * so that one that is interrupted here is taken back to the end at the next start.
 */
export async function takeBack(
  row: RecordRow,
  ops: readonly Op[],
  why: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<readonly ChangesetId[]> {
  const before = importFromRow(row)
  const begun: ImportRecord = { ...before, state: 'begun' }
  const by: ChangesetId[] = []
  for (let start = 0; start === 0 || start < ops.length; start += opsInOneChange) {
    const isFirst = start === 0
    const isLast = start + opsInOneChange >= ops.length
    const marks = isLast
      ? importOps(isFirst ? before : begun, { ...before, state: 'undone' })
      : isFirst
        ? importOps(before, begun)
        : []
    const { id } = await enqueue({ why: undoReason(why, row.id), ops: [...ops.slice(start, start + opsInOneChange), ...marks] })
    by.push(id)
    onProgress(Math.min(1, (start + opsInOneChange) / Math.max(1, ops.length)))
  }
  return by
}
