import { changesetKey, type ChangesetId } from '#domain/log/changeset.ts'
import { inverse, type Inverse, type Skipped, type Undoable } from '#domain/log/inverse.ts'
import type { Op } from '#domain/log/op.ts'
import { enqueue, type Committed } from './commit-queue.ts'
import { records } from './database.ts'
import { touchedRows } from './entity-tables.ts'

export interface Undone {
  /** The change that took the other back; `id` is "" when nothing was left to take back. */
  readonly committed: Committed
  /** What was written since by another change, and stays. */
  readonly skipped: readonly Skipped[]
}

/** Takes a change back wherever it still stands; itself an ordinary change, so it can be undone too. */
export async function undo(change: Committed | ChangesetId): Promise<Undone> {
  const id = typeof change === 'string' ? change : change.id
  let found: Inverse = { ops: [], skipped: [] }
  const committed = await enqueue({
    why: `undo undo-of ${id}`,
    ops: async () => {
      found = await inverseOf([id])
      return found.ops
    },
  })
  return { committed, skipped: found.skipped }
}

/** What takes `ids` (oldest first) back together, as the records stand now. */
export async function inverseOf(ids: readonly ChangesetId[]): Promise<Inverse> {
  const keys = ids.filter((id) => id !== '').map(changesetKey)
  const rows = await records().log.bulkGet(keys)
  const changes: Undoable[] = rows.flatMap((row) => (row && 'was' in row ? [{ changeset: row, was: row.was }] : []))
  const touched: readonly Op[] = changes.flatMap(({ was }) => was)
  return inverse(changes, await touchedRows(records(), touched))
}
