import type { Changeset, SequenceVector } from '#domain/log/changeset.ts'
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
  /** In the order written. */
  readonly steps: readonly JournalStep[]
  /** Lines that cannot be read any more. */
  readonly damaged: number
  /** The newest schema, when this version cannot read it. */
  readonly newer?: number
}

/** Every step that `after` lacks. */
export async function journalSteps(after: SequenceVector): Promise<JournalSteps> {
  const steps = new Map<string, JournalStep>()
  let damaged = 0
  let newest = 0
  let from: Page['next'] = null
  do {
    const page: Page = await host().readJournal({ after, from })
    damaged += page.damaged
    for (const json of page.lines) {
      const line = parsed(json)
      if (!line) damaged++
      else if (line.q > (after[line.d] ?? 0)) {
        newest = Math.max(newest, line.schema)
        // A later void line takes the effect from an earlier changeset, which keeps its turn.
        steps.set(`${line.d}:${line.q}`, line)
      }
    }
    from = page.next
  } while (from)
  return { steps: [...steps.values()], damaged, ...(newest > schemaVersion && { newer: newest }) }
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
