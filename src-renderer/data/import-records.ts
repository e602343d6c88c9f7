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
import { opsOnFile, touchedRows } from './entity-tables.ts'
import { importBatches } from './import-batches.ts'
import { undoUnfinishedImports } from './unfinished-imports.ts'

/** Ops looked at before the page may draw again. */
const opsInOneBreath = 4000
/** While one batch is written the next is made ready. */
const batchesAtOnce = 2

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
  await checkAll(ops, signal)
  const { whole, isNew } = await inPlaceOfTrash(ops, changed)
  const said = typeof source === 'string' ? { source, name: '' } : source
  const begun: ImportRecord = { id: crypto.randomUUID(), ...said, size: new Set(ops.map(refKey)).size, state: 'begun', batches: [] }
  const batches = importBatches(whole, isNew)
  const steps: Request[] = [
    { why: 'import.begin', ops: importOps(undefined, begun) },
    ...batches.map(({ ops: some, fresh }, index) => ({ why: 'import.batch', ops: [...some, mark(begun.id, index + 1)], fresh })),
    { why: 'import.end', ops: importOps(begun, { ...begun, state: 'ended' }) },
  ]
  try {
    // What fits into one batch shares one flush and one transaction.
    const written = batches.length <= 1 ? await together(steps) : await oneAfterTheOther(steps, onProgress, signal)
    noteStep('import', written, ops.slice(0, 1), begun.id)
  } catch (problem) {
    await undoUnfinishedImports().catch(() => undefined)
    throw problem
  }
  onProgress(1)
  return begun.id
}

async function checkAll(ops: readonly Op[], signal?: AbortSignal): Promise<void> {
  for (let first = 0; first < ops.length; first += opsInOneBreath) {
    const problems = opProblems(ops.slice(first, first + opsInOneBreath))
    if (problems.length > 0) throw new CommitProblem('refused', `${problems.length} values may not be kept`, problems)
    if (ops.length <= opsInOneBreath) return
    await new Promise((go) => setTimeout(go))
    signal?.throwIfAborted()
  }
}

async function together(steps: readonly Request[]): Promise<readonly ChangesetId[]> {
  const ends = await Promise.allSettled(steps.map(enqueue))
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value.id
  })
}

async function oneAfterTheOther(steps: readonly Request[], onProgress: (share: number) => void, signal?: AbortSignal): Promise<readonly ChangesetId[]> {
  const ids: ChangesetId[] = []
  const running: Promise<ChangesetId>[] = []
  try {
    for (const [index, step] of steps.entries()) {
      // The end is written only when everything before it is.
      const most = index < steps.length - 1 ? batchesAtOnce : 1
      while (running.length >= most) {
        ids.push(await (running.shift() as Promise<ChangesetId>))
        onProgress(ids.length / steps.length)
      }
      signal?.throwIfAborted()
      running.push(enqueue(step).then(({ id }) => id))
    }
    ids.push(await (running.shift() as Promise<ChangesetId>))
  } finally {
    // Nothing of it is still on its way when the import is taken back.
    await Promise.allSettled(running)
  }
  return ids
}

const mark = (id: string, batch: number): Op => ({ e: 'import', r: id, f: { [`batches#${batch}`]: true } })

/** A record that comes again while an older one of its id is in the trash takes nothing over from it; and which records are not there at all. */
async function inPlaceOfTrash(ops: readonly Op[], changed: ReadonlySet<string>): Promise<{ whole: readonly Op[]; isNew: (op: Op) => boolean }> {
  const there = await opsOnFile(records(), ops)
  const known = new Set(there.map(refKey))
  const rows = await touchedRows(records(), there.filter((op) => !changed.has(refKey(op))))
  const whole = rows.size === 0 ? ops : ops.map((op) => {
    const row = changed.has(refKey(op)) ? undefined : rows.get(rowKey(op.e, op.r))
    if (!row) return op
    const registers = Object.keys(row).filter((register) => register !== 'id' && !register.startsWith('_'))
    const cleared: Record<string, Json> = Object.fromEntries(registers.map((register) => [register, null]))
    return { ...op, f: { ...cleared, ...op.f } }
  })
  return { whole, isNew: (op) => !known.has(refKey(op)) }
}
