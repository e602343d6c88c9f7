import { changesetId, type ChangesetId } from '#domain/log/changeset.ts'
import { rowKey, type Rows } from '#domain/log/fold.ts'
import { importFromRow, importOps } from '#domain/log/import-fields.ts'
import type { Inverse } from '#domain/log/inverse.ts'
import { headsOf, type RecordRow } from '#domain/log/record-row.ts'
import { enqueue } from './commit-queue.ts'
import { records } from './database.ts'
import { inverseOf } from './undo.ts'

/** Takes back imports that were interrupted before their end. */
export async function undoUnfinishedImports(): Promise<number> {
  const begun = (await records().imports.toArray()).filter((row) => importFromRow(row).state === 'begun')
  for (const row of begun)
    await enqueue({
      why: 'import.undo-unfinished',
      ops: async () => {
        const { ops } = await inverseOfImport(row)
        return [...ops, ...importOps(importFromRow(row), { ...importFromRow(row), state: 'undone' })]
      },
    })
  return begun.length
}

/** What takes an import back wherever it still stands; its own record stays, as the history of it. */
export async function inverseOfImport(row: RecordRow): Promise<Inverse & { readonly rows: Rows }> {
  const { ops, skipped, rows } = await inverseOf(changesetsOfImport(row))
  rows.delete(rowKey('import', row.id))
  const isOther = ({ e }: { readonly e: string }): boolean => e !== 'import'
  return { ops: ops.filter(isOther), skipped: skipped.filter(isOther), rows }
}

/** The changesets of an import in order: each wrote the number of its batch into the import's record. */
function changesetsOfImport(row: RecordRow): readonly ChangesetId[] {
  const stamps = Object.keys(row).flatMap((register) =>
    register.startsWith('batches#') && row[register] === true ? headsOf(row, register).slice(0, 1) : [],
  )
  return stamps.sort((a, b) => a[2] - b[2]).map(([d, q]) => changesetId({ d, q }))
}
