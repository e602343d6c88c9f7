import type { Changeset } from './changeset.ts'
import { rowKey, type Rows } from './fold.ts'
import type { Op, Registers } from './op.ts'
import { headsOf, isSameWrite, type RecordRow } from './record-row.ts'

/** A changeset together with what its registers held before, as `fold` returned it. */
export interface Undoable {
  readonly changeset: Pick<Changeset, 'd' | 'q'>
  readonly was: readonly Op[]
}

/** A record that was written since, and the registers in which the later write stays. */
export interface Skipped {
  readonly e: string
  readonly r: string
  readonly fields: readonly string[]
}

export interface Inverse {
  readonly ops: readonly Op[]
  readonly skipped: readonly Skipped[]
}

/**
 * The ops that undo `changes` (oldest first) only where they still stand; what was written since is listed instead.
 * A record they created goes to the trash, unless somebody wrote in it since.
 */
export function inverse(changes: readonly Undoable[], rows: Rows): Inverse {
  const isOurs = (row: RecordRow, register: string): boolean => {
    const winner = headsOf(row, register)[0]
    return winner !== undefined && changes.some(({ changeset }) => isSameWrite(winner, changeset))
  }
  const ops: Op[] = []
  const skipped: Skipped[] = []
  for (const before of earliestValues(changes)) {
    const row = rows.get(rowKey(before.e, before.r))
    if (!row) continue
    const isCreated = changes.some(({ changeset }) => isSameWrite(row._b, changeset))
    const registers = isCreated ? Object.keys(row._w) : Object.keys(before.f)
    const kept = registers.filter((register) => !isOurs(row, register))
    if (kept.length > 0) skipped.push({ e: before.e, r: before.r, fields: kept })
    if (isCreated && kept.length > 0) continue
    const f = isCreated
      ? intoTrash(row)
      : Object.fromEntries(Object.entries(before.f).filter(([register]) => isOurs(row, register)))
    if (Object.keys(f).length > 0) ops.push({ e: before.e, r: before.r, f })
  }
  return { ops, skipped }
}

const intoTrash = (row: RecordRow): Registers => (row.$del ? {} : { $del: true })

function earliestValues(changes: readonly Undoable[]): readonly Op[] {
  const values = new Map<string, { e: string; r: string; f: Registers }>()
  for (const { was } of changes)
    for (const op of was) {
      const key = rowKey(op.e, op.r)
      const known = values.get(key)
      if (known) known.f = { ...op.f, ...known.f }
      else values.set(key, { e: op.e, r: op.r, f: op.f })
    }
  return [...values.values()]
}
