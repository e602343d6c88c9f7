import type { OpProblem } from '#domain/log/op-problems.ts'

export type CommitProblemKind =
  /** The values may not be kept; `problems` says which and why. */
  | 'refused'
  /** More than one change may hold. */
  | 'too-large'
  /** The desktop did not answer; whether the change was kept shows at the next one or the next start. */
  | 'unreachable'
  /** The profile folder cannot be written. */
  | 'unwritable'
  /** Too little room is left on the disk. */
  | 'disk-low'
  /** The disk or the database failed; nothing was changed. */
  | 'not-saved'
  /** The records are not open. */
  | 'not-open'

/** Why a change was not saved. */
export class CommitProblem extends Error {
  readonly kind: CommitProblemKind
  readonly problems: readonly OpProblem[]

  constructor(kind: CommitProblemKind, message: string, problems: readonly OpProblem[] = []) {
    super(message)
    this.name = 'CommitProblem'
    this.kind = kind
    this.problems = problems
  }
}
