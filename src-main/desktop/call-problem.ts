import type { ProblemCode } from '#contract/host.ts'

/** A refusal that the window may show: its code says which words to use. */
export class CallProblem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string) {
    super(message)
    this.name = 'CallProblem'
    this.code = code
  }
}
