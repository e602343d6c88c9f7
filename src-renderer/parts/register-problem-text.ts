import type { RegisterProblem } from '#domain/log/register-checks.ts'
import type { FieldProblem } from '#domain/place/place-problems.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { problemText } from './problem-text.ts'

/** Why a field's value cannot be kept, as a sentence. */
export function registerProblemText(problem: RegisterProblem, words: Words, format: Formats): string {
  switch (problem.kind) {
    case 'missing':
    case 'not-a-number':
    case 'unknown-zone':
    case 'broken-text':
    case 'too-long':
    case 'out-of-range':
      // A union of kinds on one side and one member a kind on the other: the same values.
      return problemText(problem as FieldProblem, words, format)
    case 'not-a-date':
      return words.in('parts', problem.at === 'date' ? 'record.endsFirst' : 'problem.not-a-date')
    case 'too-many':
      return words.in('parts', 'record.tooMany', { limit: format.number(problem.limit) })
    case 'wrong-shape':
    case 'unknown-field':
    case 'unknown-language':
    case 'bad-id':
    case 'not-one-of':
      return words.in('parts', 'record.doesNotFit')
  }
}
