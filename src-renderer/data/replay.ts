import { canonicalJson } from '#domain/log/canonical-json.ts'
import type { Changeset, SequenceVector } from '#domain/log/changeset.ts'
import type { LogHead, Records } from './database.ts'
import { touchedRows } from './entity-tables.ts'
import { appendLines, voidLines, type Line } from './journal-writer.ts'
import type { JournalStep } from './journal-lines.ts'
import { emptyHead, headAfter, headAfterVoid } from './log-position.ts'
import { writeRecords } from './write-records.ts'

const mostSteps = 500
const mostOps = 2000
const linesInOneCall = 50

/** Brings into the database what the journal has beyond it, and returns the head it then has. */
export async function replay(
  database: Records,
  device: string,
  from: LogHead | undefined,
  steps: readonly JournalStep[],
  onProgress: (share: number) => void = () => undefined,
): Promise<LogHead | undefined> {
  let head = from
  for (let start = 0; start < steps.length;) {
    const some = slice(steps, start)
    head = await replaySome(database, device, head, some)
    start += some.length
    onProgress(start / steps.length)
  }
  return head
}

// One transaction holds whole changesets, about as many records as the database takes in a blink.
function slice(steps: readonly JournalStep[], start: number): readonly JournalStep[] {
  let end = start
  for (let ops = 0; end < steps.length && end - start < mostSteps && ops < mostOps; end++)
    ops += steps[end]?.changeset?.ops.length ?? 0
  return steps.slice(start, end)
}

async function replaySome(
  database: Records,
  device: string,
  from: LogHead | undefined,
  steps: readonly JournalStep[],
): Promise<LogHead> {
  let to = from ?? emptyHead
  const seen: SequenceVector[] = []
  for (const { d, q, json, changeset } of steps) {
    to = changeset ? headAfter(to, changeset, json, device) : headAfterVoid(to, d, q)
    if (changeset) seen.push(to.sees[d] ?? {})
  }
  const changesets = steps.flatMap(({ changeset }) => changeset ?? [])
  const voids = steps.filter(({ changeset }) => !changeset)
  const rows = await touchedRows(
    database,
    changesets.flatMap(({ ops }) => ops),
  )
  await writeRecords(database, { changesets, seen, voids, to }, rows)
  return to
}

/** Writes into the journal what the database has beyond it; returns how many lines that were. */
export async function appendMissing(database: Records, seen: SequenceVector, written: SequenceVector): Promise<number> {
  let count = 0
  for (const [d, highest] of Object.entries(seen)) {
    for (let first = (written[d] ?? 0) + 1; first <= highest; first += linesInOneCall) {
      const last = Math.min(highest, first + linesInOneCall - 1)
      const rows = await database.log.where('[d+q]').between([d, first], [d, last], true, true).toArray()
      const known = new Map(rows.flatMap((row) => ('was' in row ? [[row.q, row] as const] : [])))
      await appendRun(d, first, last, known)
      count += last - first + 1
    }
  }
  return count
}

// Changesets go together until a number without effect comes between them.
async function appendRun(d: string, first: number, last: number, known: ReadonlyMap<number, Changeset>): Promise<void> {
  let lines: Line[] = []
  for (let q = first; q <= last + 1; q++) {
    const changeset = q <= last ? known.get(q) : undefined
    if (changeset) {
      lines.push({ d, q, json: changesetText(changeset) })
      continue
    }
    if (lines.length > 0) await appendLines(lines)
    lines = []
    if (q <= last) await voidLines(d, [q])
  }
}

/** The line of a changeset, without what the log keeps beside it. */
const changesetText = (changeset: Changeset): string =>
  canonicalJson(Object.fromEntries(Object.entries(changeset).filter(([key]) => key !== 'was' && key !== '_r')))
