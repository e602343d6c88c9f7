import { changesetId, type ChangesetId } from '#domain/log/changeset.ts'
import { rowKey, type Rows } from '#domain/log/fold.ts'
import type { Inverse } from '#domain/log/inverse.ts'
import { headsOf, type RecordRow } from '#domain/log/record-row.ts'
import { inverseOf } from './undo.ts'

/** What takes an import back wherever it still stands; its own record stays, as the history of it. */
export async function inverseOfImport(row: RecordRow, alsoLater = false): Promise<Inverse & { readonly rows: Rows }> {
  const { ops, skipped, rows } = await inverseOf(changesetsOfImport(row), alsoLater)
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
