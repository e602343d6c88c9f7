import { changesetId, changesetKey, type ChangesetId } from '#domain/log/changeset.ts'
import type { Rows } from '#domain/log/fold.ts'
import { inverse, winnersIn, type Inverse, type Skipped, type Undoable } from '#domain/log/inverse.ts'
import { enqueue, type Committed } from './commit-queue.ts'
import { records } from './database.ts'
import { touchedRows } from './entity-tables.ts'

// The log knows an undo by its reason.
const undoing = 'undo undo-of '

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
    why: `${undoing}${id}`,
    ops: async () => {
      found = await inverseOf([id])
      return found.ops
    },
  })
  return { committed, skipped: found.skipped }
}

/** What takes `ids` (oldest first) back together, as the records stand now. */
export async function inverseOf(ids: readonly ChangesetId[]): Promise<Inverse & { readonly rows: Rows }> {
  const found = await logRows(ids.filter((id) => id !== ''))
  const changes: Undoable[] = found.map((row) => ({ changeset: row, was: row.was }))
  const rows = await touchedRows(
    records(),
    changes.flatMap(({ was }) => was),
  )
  const winners = await logRows([...winnersIn(rows)])
  const undos = new Set(winners.filter(({ why }) => why.startsWith(undoing)).map(changesetId))
  return { ...inverse(changes, rows, undos), rows }
}

async function logRows(ids: readonly ChangesetId[]) {
  const rows = await records().log.bulkGet(ids.map(changesetKey))
  return rows.flatMap((row) => (row && 'was' in row ? [row] : []))
}
