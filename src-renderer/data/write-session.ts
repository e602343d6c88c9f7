import type { DeviceId } from '#domain/log/changeset.ts'
import { CommitProblem } from './commit-problem.ts'
import type { LogHead, Records } from './database.ts'
import { journalHighest, voidLines } from './journal-writer.ts'
import { emptyHead, headAfterVoid, type Draft } from './log-position.ts'

const mostVoidsInOneCall = 50

/** What the writing side remembers between commits. */
export interface WriteSession {
  readonly database: Records
  readonly device: DeviceId
  /** Why nothing can be written, if so. */
  readonly obstacle: CommitProblem | undefined
  /** The head as the database has it. */
  stored: LogHead | undefined
  /** The head with the numbers that were used without effect since. */
  head: LogHead
  voids: { readonly d: string; readonly q: number }[]
  /** The journal may hold lines that the database lacks. */
  isInDoubt: boolean
}

let current: WriteSession | undefined

export function beginSession(
  database: Records,
  device: DeviceId,
  head: LogHead | undefined,
  obstacle?: CommitProblem,
): void {
  current = { database, device, obstacle, stored: head, head: head ?? emptyHead, voids: [], isInDoubt: false }
}

/** The session, when it can write. */
export function writeSession(): WriteSession {
  if (!current) throw new CommitProblem('not-open', 'the records are not open')
  if (current.obstacle) throw current.obstacle
  return current
}

/** Reads the head anew and declares void what the journal holds beyond it: nobody was told that it was saved. */
export async function catchUp(session: WriteSession): Promise<void> {
  const stored = await session.database.meta.get('head')
  session.stored = stored as LogHead | undefined
  session.head = session.stored ?? emptyHead
  session.voids = []
  const known = session.head.seen[session.device] ?? 0
  const highest = await journalHighest(session.device)
  await spend(
    session,
    Array.from({ length: Math.max(0, highest - known) }, (_, index) => known + 1 + index),
  )
  session.isInDoubt = false
}

/** Declares drafts void that are in the journal but could not be written to the database. */
export async function giveUp(session: WriteSession, drafts: readonly Draft[]): Promise<void> {
  try {
    await spend(
      session,
      drafts.map(({ changeset }) => changeset.q),
    )
  } catch {
    session.isInDoubt = true
  }
}

async function spend(session: WriteSession, qs: readonly number[]): Promise<void> {
  for (let start = 0; start < qs.length; start += mostVoidsInOneCall) {
    const some = qs.slice(start, start + mostVoidsInOneCall)
    await voidLines(session.device, some)
    for (const q of some) {
      session.voids.push({ d: session.device, q })
      session.head = headAfterVoid(session.head, session.device, q)
    }
  }
}
