import { host } from '#host/host.ts'
import { CommitProblem } from './commit-problem.ts'

const patience = 15_000

export interface Line {
  readonly d: string
  readonly q: number
  readonly json: string
}

/** The sequence the journal expects is another than the one that was offered. */
export class OutOfSequence extends Error {}

/** Returns when the lines are safe on the disk. */
export async function appendLines(entries: readonly Line[]): Promise<void> {
  const answer = await answered(host().appendJournal({ entries }))
  if (answer.kind === 'appended') return
  if (answer.reason === 'sequence') throw new OutOfSequence(answer.message)
  throw new CommitProblem(answer.reason === 'write-failed' ? 'not-saved' : answer.reason, answer.message)
}

/** Declares sequence numbers used without effect. */
export async function voidLines(d: string, qs: readonly number[]): Promise<void> {
  const answer = await answered(host().voidJournal({ d, qs }))
  if (answer.kind === 'refused') throw new CommitProblem('unreachable', answer.message)
}

/** The highest number the journal holds of a device. */
export async function journalHighest(d: string): Promise<number> {
  const state = await answered(host().openJournal())
  if (state.kind !== 'open')
    throw new CommitProblem('unwritable', state.kind === 'unwritable' ? state.reason : state.kind)
  return state.written[d] ?? 0
}

async function answered<T>(call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CommitProblem('unreachable', 'the desktop does not answer')), patience)
  })
  try {
    return await Promise.race([call, tooLate])
  } catch (problem) {
    if (problem instanceof CommitProblem) throw problem
    const unwritable = problem instanceof Error && 'code' in problem && problem.code === 'unwritable'
    throw new CommitProblem(
      unwritable ? 'unwritable' : 'unreachable',
      problem instanceof Error ? problem.message : String(problem),
    )
  } finally {
    clearTimeout(timer)
  }
}
