import { changesetId, changesetKey, type ChangesetId } from '#domain/log/changeset.ts'
import type { Rows } from '#domain/log/fold.ts'
import { isUndo, undoReason } from '#domain/log/means.ts'
import { inverse, winnersIn, type Inverse, type Skipped, type Undoable } from '#domain/log/inverse.ts'
import { enqueue, type Committed } from './commit-queue.ts'
import { records } from './database.ts'
import { touchedRows } from './entity-tables.ts'

export interface Undone {
  /** The change that took the others back; `id` is "" when nothing was left to take back. */
  readonly committed: Committed
  /** What was written since by another change, and stays. */
  readonly skipped: readonly Skipped[]
}

interface UndoWish {
  /** Undoes what was written since as well. */
  readonly alsoLater?: boolean
  readonly why?: 'undo' | 'redo'
}

/** Takes changes (oldest first) back wherever they still stand; itself an ordinary change, so it can be undone too. */
export async function undo(changes: Committed | ChangesetId | readonly ChangesetId[], { alsoLater = false, why = 'undo' }: UndoWish = {}): Promise<Undone> {
  const ids = typeof changes === 'string' ? [changes] : 'id' in changes ? [changes.id] : changes
  let found: Inverse = { ops: [], skipped: [] }
  const committed = await enqueue({
    why: undoReason(why, ids[0] ?? ''),
    ops: async () => {
      found = await inverseOf(ids, alsoLater)
      return found.ops
    },
  })
  return { committed, skipped: found.skipped }
}

/** What takes `ids` (oldest first) back together, as the records stand now. */
export async function inverseOf(ids: readonly ChangesetId[], alsoLater = false): Promise<Inverse & { readonly rows: Rows }> {
  const found = await logRows(ids.filter((id) => id !== ''))
  const changes: Undoable[] = found.map((row) => ({ changeset: row, was: row.was }))
  const rows = await touchedRows(
    records(),
    changes.flatMap(({ was }) => was),
  )
  const winners = await logRows([...winnersIn(rows)])
  const undos = new Set(winners.filter(({ why }) => isUndo(why)).map(changesetId))
  return { ...inverse(changes, rows, undos, alsoLater), rows }
}

async function logRows(ids: readonly ChangesetId[]) {
  const rows = await records().log.bulkGet(ids.map(changesetKey))
  return rows.flatMap((row) => (row && 'was' in row ? [row] : []))
}
