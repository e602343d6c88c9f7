import type { ProblemCode } from '#contract/host.ts'

/** Why the desktop did not do what it was asked; the code chooses the words, the message is for whoever looks closer. */
export class HostProblem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string) {
    super(message)
    this.name = 'HostProblem'
    this.code = code
  }
}
