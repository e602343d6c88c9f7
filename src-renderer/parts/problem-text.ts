import type { FieldProblem } from '#domain/place/place-problems.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

/** Why a value cannot be kept, as a sentence that says what would do. */
export function problemText(problem: FieldProblem, words: Words, format: Formats): string {
  switch (problem.kind) {
    case 'too-long':
      return words.in('parts', 'problem.too-long', {
        limit: format.number(problem.limit),
        length: format.number(problem.length),
      })
    case 'out-of-range':
      return words.in('parts', 'problem.out-of-range', {
        from: format.number(problem.from),
        to: format.number(problem.to),
      })
    case 'before':
      return words.in('parts', 'problem.before', { date: format.partialDate(problem.other) })
    case 'missing':
    case 'not-a-number':
    case 'unknown-zone':
    case 'unknown-country':
    case 'not-a-date':
    case 'in-future':
    case 'broken-text':
      return words.in('parts', `problem.${problem.kind}`)
  }
}
