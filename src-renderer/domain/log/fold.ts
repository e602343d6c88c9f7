import { canonicalJson } from './canonical-json.ts'
import type { Changeset, SequenceVector } from './changeset.ts'
import { wallTime } from './hybrid-clock.ts'
import type { Json, Op, Registers } from './op.ts'
import { headsOf, type Head, type RecordRow, type Stamp } from './record-row.ts'
import { upcast } from './upcast.ts'

/** Rows of the projection by `rowKey`. */
export type Rows = Map<string, RecordRow>

/** An entity's name never holds a slash, so the key can be taken apart again. */
export const rowKey = (entity: string, id: string): string => `${entity}/${id}`

/** Entity and id of a row's key. */
export function entityAndId(key: string): readonly [entity: string, id: string] {
  const slash = key.indexOf('/')
  return [key.slice(0, slash), key.slice(slash + 1)]
}

/**
 * Writes a changeset into `rows`, which must hold every row it touches, and returns what the registers held before:
 * the ops that would undo it. `seen`: what its device knew of the others then.
 */
export function fold(rows: Rows, changeset: Changeset, seen: SequenceVector): readonly Op[] {
  const stamp: Stamp = [changeset.d, changeset.q, changeset.h]
  return upcast(changeset.ops, changeset.s).map((op) => {
    const key = rowKey(op.e, op.r)
    const row = rows.get(key)
    const written = { _s: changeset.s, _u: changeset.u, _at: wallTime(changeset.h) }
    if (row === undefined) {
      rows.set(key, { id: op.r, ...withoutNulls(op.f), _b: stamp, _w: {}, ...written })
      return { e: op.e, r: op.r, f: { $del: true } }
    }
    const next = writeRegisters(row, op.f, stamp, seen)
    // A write that loses everywhere still is the latest one only if it is later.
    rows.set(key, { ...next.row, ...(written._at >= row._at ? written : {}) })
    return { e: op.e, r: op.r, f: next.was }
  })
}

function writeRegisters(
  row: RecordRow,
  f: Registers,
  stamp: Stamp,
  seen: SequenceVector,
): { row: RecordRow; was: Registers } {
  const registers = new Map<string, unknown>(Object.entries(row))
  const writes: Record<string, readonly Head[]> = { ...row._w }
  const was: Record<string, Json> = {}
  for (const [register, value] of Object.entries(f)) {
    const before = (row[register] ?? null) as Json
    const unseen = headsOf(row, register).filter((head) => !saw(stamp, seen, head))
    const isSameValue = unseen.length > 0 && canonicalJson(before) === canonicalJson(value)
    const winner = unseen[0] === headsOf(row, register)[0] ? unseen[0] : undefined
    if (winner && isLater(winner, stamp)) {
      writes[register] = isSameValue ? unseen : [...unseen, [...stamp, value]]
      continue
    }
    const losers = unseen
      .map((head) => (head === winner ? withValue(head, before) : head))
      .filter((head) => !isSameValue || head[3] !== before)
    writes[register] = [stamp, ...losers]
    was[register] = before
    if (value === null) registers.delete(register)
    else registers.set(register, value)
  }
  return { row: { ...(Object.fromEntries(registers) as RecordRow), _w: writes }, was }
}

/** Whether the write knew of the head it meets; registers written twice in one changeset count as known. */
function saw(write: Stamp, seen: SequenceVector, head: Head): boolean {
  return write[0] === head[0] ? write[1] >= head[1] : (seen[head[0]] ?? 0) >= head[1]
}

const isLater = (a: Head, b: Stamp): boolean => a[2] > b[2] || (a[2] === b[2] && a[0] > b[0])

const withValue = (head: Head, value: Json): Head => [head[0], head[1], head[2], value]

const withoutNulls = (f: Registers): Registers =>
  Object.fromEntries(Object.entries(f).filter(([, value]) => value !== null))
