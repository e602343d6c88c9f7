import type { RuleFileProblem } from '#domain/rule/rule-set-file.ts'
import type { RuleSetProblem } from '#domain/rule/rule-set-problem.ts'
import type { Words } from '#i18n/words.ts'

/** Why a rule or a set of rules is refused, with the place in it. */
export function ruleProblemText(problem: RuleFileProblem | RuleSetProblem, words: Words): string {
  const { at, kind, other = '', from = 0, to = 0 } = problem
  const where = at === '' ? '' : `${at}: `
  return where + words.in('rules', `problems.${kind}`, { other, from: String(from), to: String(to) })
}
