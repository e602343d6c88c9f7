import type { Appended, JournalCalls, JournalState } from '#contract/journal.ts'
import { CallProblem } from './call-problem.ts'
import type { HostContext } from './host-context.ts'
import { realDisk, type JournalDisk } from './journal-disk.ts'
import type { Journal, JournalSnapshot } from './journal.ts'
import { openJournal, type OpenedJournal } from './open-journal.ts'
import { restoreJournal } from './restore-journal.ts'

const idleBeforeCheckpoint = 2000

/** The journal of a profile for the windows, and what backups need of it. */
export interface JournalDoor {
  readonly calls: JournalCalls
  /** What is in the journal now; undefined while it cannot be opened. */
  snapshot(): Promise<JournalSnapshot | undefined>
  /** Puts other records in its place; the next call opens them. */
  replace(lines: AsyncIterable<readonly string[]>): Promise<void>
  readonly disk: JournalDisk
}

export const journalCalls = (context: Pick<HostContext, 'profile'>, disk?: JournalDisk): JournalCalls =>
  journalDoor(context, disk).calls

/** The journal of a profile, shared by all windows: one call after the other, opened by the first. */
export function journalDoor(
  context: Pick<HostContext, 'profile'>,
  disk: JournalDisk = realDisk,
  /** Done once, before the first window hears that the journal is open. */
  onOpened: (journal: JournalSnapshot) => Promise<void> = () => Promise.resolve(),
): JournalDoor {
  let opened: OpenedJournal | undefined
  let wasOpened = false
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  function inTurn<T>(call: () => Promise<T>): Promise<T> {
    const turn = queue.then(call, call)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function openOnce(): Promise<OpenedJournal> {
    if (opened) return opened
    const fresh = await openJournal(disk, context.profile)
    if (fresh.kind === 'open' && !wasOpened) await onOpened(fresh.journal.snapshot())
    wasOpened = true
    return (opened = fresh)
  }

  async function journal(): Promise<Journal> {
    opened = await openOnce()
    if (opened.kind === 'open') return opened.journal
    throw new CallProblem('unwritable', `the journal of this profile is ${opened.kind}`)
  }

  function noteWhenIdle(): void {
    clearTimeout(idle)
    idle = setTimeout(
      () => void inTurn(async () => (await journal()).checkpoint()).catch(() => undefined),
      idleBeforeCheckpoint,
    )
    idle.unref()
  }

  async function writing(write: (journal: Journal) => Promise<Appended>): Promise<Appended> {
    const answer = await inTurn(async () => write(await journal()))
    noteWhenIdle()
    return answer
  }

  const calls: JournalCalls = {
    openJournal: () =>
      inTurn(async (): Promise<JournalState> => {
        try {
          opened = await openOnce()
          return opened.kind === 'open' ? await opened.journal.state() : opened
        } catch (problem) {
          return { kind: 'unwritable', reason: problem instanceof Error ? problem.message : String(problem) }
        }
      }),
    appendJournal: (arg) => writing((open) => open.appendJournal(arg)),
    voidJournal: (arg) => writing((open) => open.voidJournal(arg)),
    readJournal: (arg) => inTurn(async () => (await journal()).readJournal(arg)),
    purgeJournal: (arg) => inTurn(async () => (await journal()).purgeJournal(arg)),
    adoptRecords: (arg) => inTurn(async () => (await journal()).adoptRecords(arg)),
    checkJournal: async () => (await inTurn(journal)).checkJournal(),
    mendJournal: (arg) => inTurn(async () => (await journal()).mendJournal(arg)),
    settleRestore: () => inTurn(async () => (await journal()).settleRestore()),
  }
  return {
    calls,
    disk,
    snapshot: () => inTurn(async () => (await journal()).snapshot()).catch(() => undefined),
    replace: (lines) =>
      inTurn(async () => {
        const { segment } = (await journal()).snapshot()
        await restoreJournal(disk, context.profile, segment, lines)
        clearTimeout(idle)
        if (opened?.kind === 'open') await opened.journal.close()
        opened = undefined
      }),
  }
}
