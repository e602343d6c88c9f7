import { changesetId, type ChangesetId } from '#domain/log/changeset.ts'
import type { Op } from '#domain/log/op.ts'
import { underCommitLock } from './commit-lock.ts'
import { CommitProblem } from './commit-problem.ts'
import type { LogHead } from './database.ts'
import { prepared, writeChanges, type Meanwhile, type Prepared } from './write-changes.ts'
import { catchUp, writeSession } from './write-session.ts'

/** Changes asked for while another is being written share one flush of the disk. */
const mostInOneGroup = 50
const mostOpsInOneGroup = 2000

export interface Committed {
  /** "" when there was nothing to change. */
  readonly id: ChangesetId
  readonly at: Date
}

export interface Request {
  readonly why: string
  /** Ops, or what finds them out once nobody else writes; such a request is written alone. */
  readonly ops: readonly Op[] | (() => Promise<readonly Op[]>)
  /** Keys ("place/kobe") of records that are new, so that they need not be looked for. */
  readonly fresh?: ReadonlySet<string>
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
    // What is asked for in one breath is written together.
    await Promise.resolve()
    let next: Taken | undefined
    while (next !== undefined || waiting.length > 0) {
      const { group, ahead }: Taken = next ?? taken()
      next = undefined
      // While the disk is busy with these, those that follow are made ready.
      const meanwhile = (to: LogHead): void => {
        if (waiting.length > 0) next ??= taken(to)
      }
      await underCommitLock(() => writeGroup(group, ahead, meanwhile)).catch((problem: unknown) => {
        for (const { reject } of group) reject(problem)
      })
    }
  } finally {
    isWriting = false
  }
}

interface Taken {
  readonly group: readonly Waiting[]
  readonly ahead: Prepared | undefined
}

/** The next changes, got ready as far as they can be: upon `head`, or upon what is written now. */
function taken(head?: LogHead): Taken {
  const group = waiting.splice(0, nextGroupSize())
  return { group, ahead: preparedAhead(group, head) }
}

async function writeGroup(group: readonly Waiting[], ahead: Prepared | undefined, meanwhile: Meanwhile): Promise<void> {
  try {
    settle(group, await write(group, ahead, meanwhile))
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
    settle([one], await write([one], undefined))
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

/** What can be got ready while the lock is asked for; of no use if another window writes meanwhile, which shows in the head. */
function preparedAhead(group: readonly Waiting[], head?: LogHead): Prepared | undefined {
  try {
    const session = writeSession()
    const changes = group.flatMap(({ request: { why, ops } }) => (typeof ops === 'function' ? [] : [{ why, ops }]))
    if (session.isInDoubt || changes.length < group.length) return undefined
    return prepared(
      head ? { ...session, head } : session,
      changes.filter(({ ops }) => ops.length > 0),
    )
  } catch {
    // The same problem comes again under the lock, where it is told.
    return undefined
  }
}

async function write(group: readonly Waiting[], ahead: Prepared | undefined, meanwhile?: Meanwhile): Promise<readonly Committed[]> {
  const session = writeSession()
  if (session.isInDoubt) await catchUp(session)
  const wanted = await Promise.all(
    group.map(async ({ request }) => ({
      why: request.why,
      ops: typeof request.ops === 'function' ? await request.ops() : request.ops,
      ...(request.fresh && { fresh: request.fresh }),
    })),
  )
  const changes = wanted.filter(({ ops }) => ops.length > 0)
  const isStill = ahead?.from === session.head
  const drafts = changes.length === 0 ? [] : await writeChanges(session, changes, isStill ? ahead : undefined, meanwhile)
  let next = 0
  return wanted.map(({ ops }) => {
    const draft = ops.length > 0 ? drafts[next++] : undefined
    return draft
      ? { id: changesetId(draft.changeset), at: new Date(draft.head.at) }
      : { id: '' as ChangesetId, at: new Date() }
  })
}
