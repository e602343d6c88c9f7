import { rowKey } from '#domain/log/fold.ts'
import type { Op } from '#domain/log/op.ts'
import { CommitProblem } from './commit-problem.ts'
import type { LogHead } from './database.ts'
import { rowsAndHead } from './entity-tables.ts'
import { appendLines, OutOfSequence } from './journal-writer.ts'
import { draftAfter, type Draft } from './log-position.ts'
import { readSettings } from './settings.ts'
import { writeRecords } from './write-records.ts'
import { catchUp, giveUp, type WriteSession } from './write-session.ts'

const longestChangeset = 8 * 1024 * 1024

export interface Change {
  readonly why: string
  readonly ops: readonly Op[]
  /** Keys ("place/kobe") of records that are new, so that they need not be looked for. */
  readonly fresh?: ReadonlySet<string>
}

/** Called with the head that will be, as soon as the database has all it needs and only the disk is waited for. */
export type Meanwhile = (to: LogHead) => void

/** Writes the changes, and once more when another window turned out to have written in between. */
export async function writeChanges(
  session: WriteSession,
  changes: readonly Change[],
  ahead?: Prepared,
  meanwhile: Meanwhile = () => undefined,
  isSecond = false,
): Promise<readonly Draft[]> {
  const { drafts } = ahead ?? prepared(session, changes)
  const again = async (): Promise<readonly Draft[]> => {
    await catchUp(session)
    return writeChanges(session, changes.map(({ why, ops }) => ({ why, ops })), undefined, undefined, true)
  }
  const appending = appendLines(drafts.map(({ changeset: { d, q }, json }) => ({ d, q, json })))
  // While the lock is held nobody else writes, so rows and head may be read while the disk is busy with the journal.
  const reading = rowsAndHead(
    session.database,
    drafts.flatMap(({ changeset: { ops } }, index) => {
      const fresh = changes[index]?.fresh
      return fresh ? ops.filter(({ e, r }) => !fresh.has(rowKey(e, r))) : ops
    }),
  )
  // Awaited only once the journal has answered, which it may not.
  reading.catch(() => undefined)
  try {
    await appending
  } catch (problem) {
    session.isInDoubt ||= problem instanceof CommitProblem && problem.kind === 'unreachable'
    if (problem instanceof OutOfSequence && !isSecond) return again()
    throw asProblem(problem)
  }
  const to = drafts.at(-1)?.head ?? session.head
  try {
    const { rows, head } = await reading
    if (!isSameHead(head, session.stored)) throw new StaleHead('another window wrote in between')
    const changesets = drafts.map(({ changeset }) => changeset)
    const seen = drafts.map((draft) => draft.seen)
    const fresh = new Set(changes.flatMap((change) => [...(change.fresh ?? [])]))
    const writing = writeRecords(session.database, { changesets, seen, voids: session.voids, to, fresh }, rows)
    writing.catch(() => undefined)
    meanwhile(to)
    await writing
  } catch (problem) {
    await giveUp(session, drafts)
    const isNotNew = isConstraint(problem) && changes.some(({ fresh }) => fresh !== undefined)
    if ((problem instanceof StaleHead || isNotNew) && !isSecond) return again()
    throw asProblem(problem)
  }
  session.stored = session.head = to
  session.voids = []
  return drafts
}

export interface Prepared {
  readonly from: LogHead
  readonly drafts: readonly Draft[]
}

export const prepared = (session: WriteSession, changes: readonly Change[]): Prepared => ({
  from: session.head,
  drafts: draftsOf(session, changes),
})

/** The log moved on since its head was read. */
class StaleHead extends Error {}

function isSameHead(head: LogHead | undefined, stored: LogHead | undefined): boolean {
  if (!head || !stored) return head === stored
  const devices = new Set([...Object.keys(head.seen), ...Object.keys(stored.seen)])
  return [...devices].every((d) => head.seen[d] === stored.seen[d])
}

function draftsOf(session: WriteSession, changes: readonly Change[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const { why, ops } of changes) {
    const head = drafts.at(-1)?.head ?? session.head
    const draft = draftAfter(head, session.device, { ops, why, author: readSettings().author, now: Date.now() })
    if (draft.json.length > longestChangeset)
      throw new CommitProblem('too-large', `a change of ${draft.json.length} characters; ${longestChangeset} may be`)
    drafts.push(draft)
  }
  return drafts
}

/** A record that was to be new is there. */
const isConstraint = (problem: unknown): boolean => problem instanceof Error && problem.name === 'ConstraintError'

const asProblem = (problem: unknown): CommitProblem =>
  problem instanceof CommitProblem
    ? problem
    : new CommitProblem('not-saved', problem instanceof Error ? problem.message : String(problem))
