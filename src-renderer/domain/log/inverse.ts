import { canonicalJson } from './canonical-json.ts'
import { changesetId, type Changeset, type ChangesetId } from './changeset.ts'
import { rowKey, type Rows } from './fold.ts'
import type { Op, Registers } from './op.ts'
import { headsOf, isSameWrite, type Head, type RecordRow } from './record-row.ts'
import { upcast } from './upcast.ts'

/** A changeset together with what its registers held before, as `fold` returned it. */
export interface Undoable {
  readonly changeset: Pick<Changeset, 'd' | 'q' | 's' | 'ops'>
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
 * A record they created goes to the trash, unless somebody wrote in it since. `undos`: the writes in `rows` that are
 * undos themselves; where one of them brought back what `changes` had written, `changes` stand again. `alsoLater`: what
 * was written since is undone too.
 */
export function inverse(changes: readonly Undoable[], rows: Rows, undos: ReadonlySet<ChangesetId>, alsoLater = false): Inverse {
  const written = writtenValues(changes)
  const isOurs = (key: string, row: RecordRow, register: string): boolean => {
    if (alsoLater) return true
    const winner = headsOf(row, register)[0]
    if (!winner) return false
    if (changes.some(({ changeset }) => isSameWrite(winner, changeset))) return true
    const value = written.get(key)?.[register] ?? null
    return undos.has(idOf(winner)) && canonicalJson(row[register] ?? null) === canonicalJson(value)
  }
  const ops: Op[] = []
  const skipped: Skipped[] = []
  for (const before of earliestValues(changes)) {
    const key = rowKey(before.e, before.r)
    const row = rows.get(key)
    if (!row) continue
    const isCreated = changes.some(({ changeset }) => isSameWrite(row._b, changeset))
    const registers = isCreated ? Object.keys(row._w) : Object.keys(before.f)
    const kept = registers.filter((register) => !isOurs(key, row, register))
    if (kept.length > 0) skipped.push({ e: before.e, r: before.r, fields: kept })
    if (isCreated && kept.length > 0) continue
    const f = isCreated
      ? intoTrash(row)
      : Object.fromEntries(Object.entries(before.f).filter(([register]) => isOurs(key, row, register)))
    if (Object.keys(f).length > 0) ops.push({ e: before.e, r: before.r, f })
  }
  return { ops, skipped }
}

/** The writes that stand in the registers of `rows`. */
export const winnersIn = (rows: Rows): ReadonlySet<ChangesetId> =>
  new Set([...rows.values()].flatMap((row) => Object.values(row._w).flatMap((heads) => heads.slice(0, 1).map(idOf))))

const idOf = ([d, q]: Head): ChangesetId => changesetId({ d, q })

function writtenValues(changes: readonly Undoable[]): ReadonlyMap<string, Registers> {
  const values = new Map<string, Registers>()
  for (const { changeset } of changes)
    for (const { e, r, f } of upcast(changeset.ops, changeset.s))
      values.set(rowKey(e, r), { ...values.get(rowKey(e, r)), ...f })
  return values
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
