import { writeSync } from 'node:fs'

/** Writes to standard output or error at once, so that nothing is lost when the process ends right after. */
export function say(stream: 'out' | 'error', text: string): void {
  const descriptor = stream === 'out' ? 1 : 2
  let rest = Buffer.from(text)
  while (rest.byteLength > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (problem) {
      // A reader that is slower than we are, or none at all (a program started from the desktop).
      if (!isBusy(problem)) return
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** One line on standard error. */
export const complain = (problem: string): void => say('error', `${problem.replace(/\s*[\r\n]+\s*/g, ' ')}\n`)

const isBusy = (problem: unknown): boolean => problem instanceof Error && 'code' in problem && problem.code === 'EAGAIN'
