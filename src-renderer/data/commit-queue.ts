import { changesetId, type ChangesetId } from '#domain/log/changeset.ts'
import type { Op } from '#domain/log/op.ts'
import { underCommitLock } from './commit-lock.ts'
import { CommitProblem } from './commit-problem.ts'
import { appendLines, OutOfSequence } from './journal-writer.ts'
import { draftAfter, type Draft } from './log-position.ts'
import { readSettings } from './settings.ts'
import { StaleHead, writeRecords } from './write-records.ts'
import { catchUp, giveUp, writeSession, type WriteSession } from './write-session.ts'

/** Changes asked for while another is being written share one flush of the disk. */
const mostInOneGroup = 50
const mostOpsInOneGroup = 2000
const longestChangeset = 8 * 1024 * 1024

export interface Committed {
  /** "" when there was nothing to change. */
  readonly id: ChangesetId
  readonly at: Date
}

export interface Request {
  readonly why: string
  /** Ops, or what finds them out once nobody else writes; such a request is written alone. */
  readonly ops: readonly Op[] | (() => Promise<readonly Op[]>)
}

interface Waiting {
  readonly request: Request
  readonly resolve: (committed: Committed) => void
  readonly reject: (problem: unknown) => void
}

const waiting: Waiting[] = []
let isWriting = false
let latest: Committed | undefined

/** The last change saved by this window since it was opened. */
export const lastCommitted = (): Committed | undefined => latest

/** Settles when the change is safe in the journal and in the database, in the order of asking. */
export function enqueue(request: Request): Promise<Committed> {
  return new Promise((resolve, reject) => {
    waiting.push({ request, resolve, reject })
    if (!isWriting) void writeAll()
  })
}

async function writeAll(): Promise<void> {
  isWriting = true
  try {
    while (waiting.length > 0) await underCommitLock(writeNextGroup).catch(failEverything)
  } finally {
    isWriting = false
  }
}

function failEverything(problem: unknown): void {
  for (const { reject } of waiting.splice(0)) reject(problem)
}

async function writeNextGroup(): Promise<void> {
  const group = waiting.splice(0, nextGroupSize())
  try {
    settle(group, await write(group))
  } catch (problem) {
    if (group.length === 1 || !isWorthRetrying(problem)) for (const { reject } of group) reject(problem)
    else for (const one of group) await writeAlone(one)
  }
}

function nextGroupSize(): number {
  let [size, ops] = [0, 0]
  for (const { request } of waiting) {
    if (typeof request.ops === 'function') break
    ops += request.ops.length
    if (size === mostInOneGroup || ops > mostOpsInOneGroup) break
    size++
  }
  return Math.max(1, size)
}

// One bad change must not take the others of its group down.
async function writeAlone(one: Waiting): Promise<void> {
  try {
    settle([one], await write([one]))
  } catch (problem) {
    one.reject(problem)
  }
}

const isWorthRetrying = (problem: unknown): boolean =>
  problem instanceof CommitProblem && (problem.kind === 'not-saved' || problem.kind === 'too-large')

function settle(group: readonly Waiting[], committed: readonly Committed[]): void {
  group.forEach(({ resolve }, index) => {
    const one = committed[index]
    if (!one) return
    if (one.id !== '') latest = one
    resolve(one)
  })
}

async function write(group: readonly Waiting[]): Promise<readonly Committed[]> {
  const session = writeSession()
  if (session.isInDoubt) await catchUp(session)
  const wanted = await Promise.all(
    group.map(async ({ request }) => ({
      why: request.why,
      ops: typeof request.ops === 'function' ? await request.ops() : request.ops,
    })),
  )
  const changes = wanted.filter(({ ops }) => ops.length > 0)
  const drafts = changes.length === 0 ? [] : await written(session, changes, true)
  let next = 0
  return wanted.map(({ ops }) => {
    const draft = ops.length > 0 ? drafts[next++] : undefined
    return draft
      ? { id: changesetId(draft.changeset), at: new Date(draft.head.at) }
      : { id: '' as ChangesetId, at: new Date() }
  })
}

async function written(
  session: WriteSession,
  changes: readonly { why: string; ops: readonly Op[] }[],
  mayRetry: boolean,
): Promise<readonly Draft[]> {
  const drafts = await draftsOf(session, changes)
  try {
    await appendLines(drafts.map(({ changeset: { d, q }, json }) => ({ d, q, json })))
  } catch (problem) {
    session.isInDoubt ||= problem instanceof CommitProblem && problem.kind === 'unreachable'
    if (!(problem instanceof OutOfSequence) || !mayRetry) throw asProblem(problem)
    await catchUp(session)
    return written(session, changes, false)
  }
  const to = drafts.at(-1)?.head ?? session.head
  try {
    const added = {
      changesets: drafts.map(({ changeset }) => changeset),
      seen: drafts.map(({ seen }) => seen),
      voids: session.voids,
    }
    await writeRecords(session.database, { ...added, from: session.stored, to })
  } catch (problem) {
    await giveUp(session, drafts)
    if (!(problem instanceof StaleHead) || !mayRetry) throw asProblem(problem)
    await catchUp(session)
    return written(session, changes, false)
  }
  session.stored = session.head = to
  session.voids = []
  return drafts
}

async function draftsOf(
  session: WriteSession,
  changes: readonly { why: string; ops: readonly Op[] }[],
): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (const { why, ops } of changes) {
    const head = drafts.at(-1)?.head ?? session.head
    const draft = await draftAfter(head, session.device, { ops, why, author: readSettings().author, now: Date.now() })
    if (draft.json.length > longestChangeset)
      throw new CommitProblem('too-large', `a change of ${draft.json.length} characters; ${longestChangeset} may be`)
    drafts.push(draft)
  }
  return drafts
}

const asProblem = (problem: unknown): CommitProblem =>
  problem instanceof CommitProblem
    ? problem
    : new CommitProblem('not-saved', problem instanceof Error ? problem.message : String(problem))
