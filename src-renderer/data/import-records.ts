import { importOps, type ImportRecord } from '#domain/log/import-fields.ts'
import type { ChangesetId } from '#domain/log/changeset.ts'
import { refKey } from '#domain/log/purge.ts'
import { rowKey } from '#domain/log/fold.ts'
import type { Json, Op } from '#domain/log/op.ts'
import { opProblems } from '#domain/log/op-problems.ts'
import { CommitProblem } from './commit-problem.ts'
import { enqueue, type Request } from './commit-queue.ts'
import { records } from './database.ts'
import { noteStep } from './session-steps.ts'
import { touchedRows } from './entity-tables.ts'
import { undoUnfinishedImports } from './unfinished-imports.ts'

const recordsInOneBatch = 500

interface ImportCourse {
  readonly onProgress?: (share: number) => void
  /** Keys ("place/kobe") of records on file that are changed; what else is met in the trash is taken over whole. */
  readonly changed?: ReadonlySet<string>
  /** Given up, everything written so far is taken back. */
  readonly signal?: AbortSignal
}

/**
 * Writes new records that came in together: a beginning, batches, an end, so that they can leave together.
 * Everything is checked before the first is written; what is interrupted is undone at the next start.
 */
export async function importRecords(
  source: string | Pick<ImportRecord, 'source' | 'name'>,
  ops: readonly Op[],
  course: ImportCourse | ((share: number) => void) = {},
): Promise<string> {
  const { onProgress = () => undefined, changed = new Set<string>(), signal } = typeof course === 'function' ? { onProgress: course } : course
  const problems = opProblems(ops)
  if (problems.length > 0) throw new CommitProblem('refused', `${problems.length} values may not be kept`, problems)
  const fresh = await inPlaceOfTrash(ops, changed)
  const said = typeof source === 'string' ? { source, name: '' } : source
  const begun: ImportRecord = { id: crypto.randomUUID(), ...said, size: new Set(ops.map(refKey)).size, state: 'begun', batches: [] }
  const batches = inBatches(fresh)
  const steps: Request[] = [
    { why: 'import.begin', ops: importOps(undefined, begun) },
    ...batches.map((batch, index) => ({ why: 'import.batch', ops: [...batch, mark(begun.id, index + 1)] })),
    { why: 'import.end', ops: importOps(begun, { ...begun, state: 'ended' }) },
  ]
  try {
    // What fits into one batch shares one flush and one transaction.
    const written = batches.length <= 1 ? await together(steps) : await oneByOne(steps, onProgress, signal)
    noteStep('import', written, ops.slice(0, 1), begun.id)
  } catch (problem) {
    await undoUnfinishedImports().catch(() => undefined)
    throw problem
  }
  onProgress(1)
  return begun.id
}

async function together(steps: readonly Request[]): Promise<readonly ChangesetId[]> {
  const ends = await Promise.allSettled(steps.map(enqueue))
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value.id
  })
}

async function oneByOne(steps: readonly Request[], onProgress: (share: number) => void, signal?: AbortSignal): Promise<readonly ChangesetId[]> {
  const ids: ChangesetId[] = []
  for (const [index, step] of steps.entries()) {
    signal?.throwIfAborted()
    ids.push((await enqueue(step)).id)
    onProgress(index / steps.length)
  }
  return ids
}

const mark = (id: string, batch: number): Op => ({ e: 'import', r: id, f: { [`batches#${batch}`]: true } })

/** A record that comes again while an older one of its id is in the trash takes nothing over from it. */
async function inPlaceOfTrash(ops: readonly Op[], changed: ReadonlySet<string>): Promise<readonly Op[]> {
  const rows = await touchedRows(records(), ops.filter((op) => !changed.has(refKey(op))))
  return ops.map((op) => {
    const row = changed.has(refKey(op)) ? undefined : rows.get(rowKey(op.e, op.r))
    if (!row) return op
    const registers = Object.keys(row).filter((register) => register !== 'id' && !register.startsWith('_'))
    const cleared: Record<string, Json> = Object.fromEntries(registers.map((register) => [register, null]))
    return { ...op, f: { ...cleared, ...op.f } }
  })
}

function inBatches(ops: readonly Op[]): readonly (readonly Op[])[] {
  const count = Math.ceil(ops.length / recordsInOneBatch)
  return Array.from({ length: count }, (_, index) =>
    ops.slice(index * recordsInOneBatch, (index + 1) * recordsInOneBatch),
  )
}
