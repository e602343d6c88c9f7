import { byTime, type Changeset, type SequenceVector } from '#domain/log/changeset.ts'
import { isPlainObject } from '#domain/log/register-checks.ts'
import { schemaVersion } from '#domain/log/upcast.ts'
import { host } from '#host/host.ts'

type Page = Awaited<ReturnType<ReturnType<typeof host>['readJournal']>>

/** What happened to a sequence number: a changeset took effect, or nothing. */
export type JournalStep = {
  readonly d: string
  readonly q: number
  readonly json: string
  readonly changeset: Changeset | undefined
  /** Schema of the changeset, one beyond ours when even its form is unknown. */
  readonly schema: number
}

export interface JournalSteps {
  /** Causes before their effects. */
  readonly steps: readonly JournalStep[]
  /** Changes whose line cannot be read any more. */
  readonly damaged: number
  /** The newest schema, when this version cannot read it. */
  readonly newer?: number
}

/** Every step that `after` lacks; `written` is what the journal should hold. */
export async function journalSteps(after: SequenceVector, written: SequenceVector = {}): Promise<JournalSteps> {
  const steps = new Map<string, JournalStep>()
  let newest = 0
  let from: Page['next'] = null
  do {
    const page: Page = await host().readJournal({ after, from })
    for (const json of page.lines) {
      const line = parsed(json)
      if (line && line.q > (after[line.d] ?? 0)) {
        newest = Math.max(newest, line.schema)
        // A later void line takes the effect from an earlier changeset, which keeps its turn.
        steps.set(`${line.d}:${line.q}`, line)
      }
    }
    from = page.next
  } while (from)
  return {
    steps: inOrder([...steps.values()]),
    damaged: lostSteps(steps, after, written),
    ...(newest > schemaVersion && { newer: newest }),
  }
}

// Lines that were written again, and those of a restored backup, do not lie in the order of their times.
function inOrder(steps: readonly JournalStep[]): readonly JournalStep[] {
  const times = steps.flatMap(({ changeset }) => (changeset ? [changeset.h] : []))
  if (times.every((h, index) => h >= (times[index - 1] ?? 0))) return steps
  const changes = steps.filter(({ changeset }) => changeset !== undefined)
  const voids = steps.filter(({ changeset }) => changeset === undefined)
  return [...changes.sort((a, b) => (a.changeset && b.changeset ? byTime(a.changeset, b.changeset) : 0)), ...voids]
}

/** How many numbers no line speaks of. */
function lostSteps(steps: ReadonlyMap<string, JournalStep>, after: SequenceVector, written: SequenceVector): number {
  const highest: Record<string, number> = { ...written }
  for (const { d, q } of steps.values()) highest[d] = Math.max(q, highest[d] ?? 0)
  const awaited = Object.entries(highest).reduce((sum, [d, q]) => sum + Math.max(0, q - (after[d] ?? 0)), 0)
  return awaited - steps.size
}

function parsed(json: string): JournalStep | undefined {
  try {
    const value: unknown = JSON.parse(json)
    if (!isPlainObject(value)) return undefined
    if (Array.isArray(value.void)) {
      const [d, q] = value.void as unknown[]
      return typeof d === 'string' && typeof q === 'number'
        ? { d, q, json, changeset: undefined, schema: 0 }
        : undefined
    }
    if (!isChangeset(value)) return undefined
    return { d: value.d, q: value.q, json, changeset: value, schema: isKnownForm(value) ? value.s : schemaVersion + 1 }
  } catch {
    return undefined
  }
}

const isKnownForm = (value: Readonly<Record<string, unknown>>): boolean => value.v === 1

function isChangeset(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Changeset {
  const hasHeader =
    typeof value.d === 'string' &&
    typeof value.q === 'number' &&
    typeof value.h === 'number' &&
    typeof value.s === 'number'
  return (
    hasHeader &&
    Array.isArray(value.ops) &&
    value.ops.every(
      (op) => isPlainObject(op) && typeof op.e === 'string' && typeof op.r === 'string' && isPlainObject(op.f),
    )
  )
}
