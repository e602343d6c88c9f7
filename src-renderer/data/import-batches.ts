import { rowKey } from '#domain/log/fold.ts'
import type { Op } from '#domain/log/op.ts'

const mostOpsInOneBatch = 2000
/** Characters of the values; a changeset holds a few times as much at most. */
const mostTextInOneBatch = 1_500_000

export interface ImportBatch {
  readonly ops: readonly Op[]
  /** Keys ("place/kobe") of records that come to be in this batch. */
  readonly fresh: ReadonlySet<string>
}

/** The ops in batches of a size that the journal takes; a record that comes twice is new only once. */
export function importBatches(ops: readonly Op[], isNew: (op: Op) => boolean): readonly ImportBatch[] {
  const batches: { ops: Op[]; fresh: Set<string> }[] = []
  const come = new Set<string>()
  let text = Number.POSITIVE_INFINITY
  for (const op of ops) {
    const size = textSize(op.f)
    const key = rowKey(op.e, op.r)
    let batch = batches.at(-1)
    if (!batch || batch.ops.length >= mostOpsInOneBatch || text + size > mostTextInOneBatch) {
      batch = { ops: [], fresh: new Set() }
      batches.push(batch)
      text = 0
    }
    text += size
    batch.ops.push(op)
    if (!come.has(key) && isNew(op)) batch.fresh.add(key)
    come.add(key)
  }
  return batches
}

function textSize(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 8
  let sum = 0
  for (const [key, inner] of Object.entries(value)) sum += key.length + textSize(inner)
  return sum
}
