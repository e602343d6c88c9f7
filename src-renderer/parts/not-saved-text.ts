import { CommitProblem } from '#data/commit-problem.ts'
import type { Words } from '#i18n/words.ts'

/** Why a change was not saved; the record is as it was. */
export const notSavedText = (words: Words, problem: unknown): string =>
  words.in('parts', problem instanceof CommitProblem ? `notSaved.${problem.kind}` : 'notSaved.other')
