import { canonicalJson } from './canonical-json.ts'
import { changesetId, type Changeset, type ChangesetId } from './changeset.ts'
import { wallTime } from './hybrid-clock.ts'
import { meansOf, type Means } from './means.ts'
import type { Json, Op, Registers } from './op.ts'
import type { RecordRef } from './purge.ts'
import { isSameWrite, type RecordRow } from './record-row.ts'
import { upcast } from './upcast.ts'

/** What one register held before a change and after it; null for nothing. */
export interface RegisterChange {
  readonly register: string
  readonly from: Json
  readonly to: Json
}

export type HistoryKind = 'created' | 'changed' | 'removed' | 'brought-back'

/** One change of one record. */
export interface HistoryEntry {
  readonly id: ChangesetId
  /** Milliseconds since 1970. */
  readonly at: number
  readonly author: string
  /** The name of the command. */
  readonly why: string
  readonly means: Means
  readonly kind: HistoryKind
  readonly changes: readonly RegisterChange[]
}

type Logged = Changeset & { readonly was: readonly Op[] }

/** What happened to the record `ref`, whose row is `row`, told by the changesets that wrote in it; the latest first. */
export function recordHistory(ref: RecordRef, row: RecordRow, changesets: readonly Logged[]): readonly HistoryEntry[] {
  return [...changesets]
    .sort((a, b) => b.h - a.h || (a.d < b.d ? 1 : -1))
    .flatMap((changeset) => {
      const isCreating = isSameWrite(row._b, changeset)
      const after = registersIn(upcast(changeset.ops, changeset.s), ref, 'last')
      const before = registersIn(changeset.was, ref, 'first')
      const changes = Object.entries(after)
        // A write that lost against one it had not seen changed nothing.
        .filter(([register]) => isCreating || Object.hasOwn(before, register))
        .map(([register, to]) => ({ register, from: isCreating ? null : (before[register] ?? null), to }))
        .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to))
      const kind = kindOf(isCreating, changes)
      if (changes.length === 0 && kind !== 'created') return []
      return [
        {
          id: changesetId(changeset),
          at: wallTime(changeset.h),
          author: changeset.u,
          why: changeset.why,
          means: meansOf(changeset.why),
          kind,
          changes: changes.filter(({ register }) => register !== '$del'),
        },
      ]
    })
}

/** The registers that differ between now and the moment after `entry`, with what they held then: writing them brings the record back as it was. */
export function registersThen(history: readonly HistoryEntry[], entry: ChangesetId, row: RecordRow): Registers {
  const then: Record<string, Json> = {}
  for (const { id, kind, changes } of history) {
    if (id === entry) break
    for (const { register, from } of changes) then[register] = from
    if (kind === 'removed') then['$del'] = null
    if (kind === 'brought-back') then['$del'] = true
  }
  return Object.fromEntries(
    Object.entries(then).filter(([register, value]) => canonicalJson((row[register] ?? null) as Json) !== canonicalJson(value)),
  )
}

function kindOf(isCreating: boolean, changes: readonly RegisterChange[]): HistoryKind {
  if (isCreating) return 'created'
  const trash = changes.find(({ register }) => register === '$del')
  return trash === undefined ? 'changed' : trash.to === true ? 'removed' : 'brought-back'
}

function registersIn(ops: readonly Op[], { e, r }: RecordRef, wins: 'first' | 'last'): Registers {
  const found = ops.filter((op) => op.e === e && op.r === r).map(({ f }) => f)
  return Object.assign({}, ...(wins === 'last' ? found : found.reverse())) as Registers
}
