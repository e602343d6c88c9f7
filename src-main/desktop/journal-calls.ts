import type { Appended, JournalCalls, JournalState } from '#contract/journal.ts'
import { CallProblem } from './call-problem.ts'
import type { HostContext } from './host-context.ts'
import { realDisk, type JournalDisk } from './journal-disk.ts'
import type { Journal } from './journal.ts'
import { openJournal, type OpenedJournal } from './open-journal.ts'

const idleBeforeCheckpoint = 2000

/** The journal of a profile, shared by all windows: one call after the other, opened by the first. */
export function journalCalls(context: Pick<HostContext, 'profile'>, disk: JournalDisk = realDisk): JournalCalls {
  let opened: OpenedJournal | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  function inTurn<T>(call: () => Promise<T>): Promise<T> {
    const turn = queue.then(call, call)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function journal(): Promise<Journal> {
    opened ??= await openJournal(disk, context.profile)
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

  return {
    openJournal: () =>
      inTurn(async (): Promise<JournalState> => {
        try {
          opened ??= await openJournal(disk, context.profile)
          return opened.kind === 'open' ? await opened.journal.state() : opened
        } catch (problem) {
          return { kind: 'unwritable', reason: problem instanceof Error ? problem.message : String(problem) }
        }
      }),
    appendJournal: (arg) => writing((open) => open.appendJournal(arg)),
    voidJournal: (arg) => writing((open) => open.voidJournal(arg)),
    readJournal: (arg) => inTurn(async () => (await journal()).readJournal(arg)),
    adoptRecords: (arg) => inTurn(async () => (await journal()).adoptRecords(arg)),
  }
}
