import { HostProblem } from '#host/host-problem.ts'
import type { Words } from '#i18n/words.ts'

/** Why an attached file could not be kept, found or read. */
export function fileProblemText(problem: unknown, words: Words): string {
  const code = problem instanceof HostProblem ? problem.code : undefined
  if (code === 'other-file') return words.in('parts', 'file.other')
  if (code === 'disk-full') return words.in('parts', 'file.noRoom')
  return words.in('parts', 'file.failed', { reason: problem instanceof Error ? problem.message : String(problem) })
}
