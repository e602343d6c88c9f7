import { opProblems } from '#domain/log/op-problems.ts'
import type { Op } from '#domain/log/op.ts'
import { CommitProblem } from './commit-problem.ts'
import { noteStep } from './session-steps.ts'
import { enqueue, type Committed } from './commit-queue.ts'

export interface Intent {
  /** Name of the command, for instance 'place.edit'. */
  readonly why: string
}

/**
 * The one door for changes to records. Resolves when the change is flushed to the journal and written to the database;
 * rejects with a `CommitProblem`, and then nothing was changed.
 */
export async function commit(intent: Intent, ops: readonly Op[]): Promise<Committed> {
  const problems = opProblems(ops)
  const [first] = problems
  if (first) throw new CommitProblem('refused', `${first.e} ${first.r} ${first.field}: ${first.problem.kind}`, problems)
  const committed = await enqueue({ why: intent.why, ops })
  noteStep(intent.why, [committed.id], ops)
  return committed
}
