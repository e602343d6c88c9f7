import { recordProblem } from '#domain/log/record-fields.ts'
import { isPlainObject } from '#domain/log/register-checks.ts'
import { completed } from '#domain/record/any-record.ts'
import { recordIdOfRule, ruleFields, type Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'
import { ruleSetProblem, type RuleSetProblem } from './rule-set-problem.ts'

export const ruleSetFormat = 'sister-city-atlas/rule-set'

/** Why a file is no rule set; `at` is the place in it: "rules[3].limits.people". */
export interface RuleFileProblem {
  readonly at: string
  readonly kind: RuleSetProblem['kind'] | 'not-json' | 'not-a-rule-set' | 'wrong-shape' | 'not-one-of' | 'not-a-date' | 'too-long' | 'too-many' | 'broken-text' | 'unknown-language'
  readonly other?: string
  readonly from?: number
  readonly to?: number
}

const mostRules = 500

/** The rule set in a JSON file, or the first thing wrong with it. */
export function readRuleSet(text: string): { readonly set: RuleSet } | { readonly problem: RuleFileProblem } {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: { at: '', kind: 'not-json' } }
  }
  if (!isPlainObject(json) || json['format'] !== ruleSetFormat) return { problem: { at: 'format', kind: 'not-a-rule-set' } }
  const { id, rules } = json
  if (typeof id !== 'string' || id.length > 200) return { problem: { at: 'id', kind: 'wrong-shape' } }
  if (!Array.isArray(rules)) return { problem: { at: 'rules', kind: 'wrong-shape' } }
  if (rules.length > mostRules) return { problem: { at: 'rules', kind: 'too-many' } }
  const read: Rule[] = []
  for (const [index, value] of (rules as readonly unknown[]).entries()) {
    const at = `rules[${index}]`
    if (!isPlainObject(value)) return { problem: { at, kind: 'wrong-shape' } }
    const rule = completed(ruleFields, value)
    const problem = recordProblem(ruleFields, { ...rule, id: recordIdOfRule(typeof rule['id'] === 'string' ? rule['id'] : '') })
    if (problem) return { problem: { ...problem, at: `${at}.${problem.at ?? ''}`, kind: problem.kind === 'unknown-zone' ? 'wrong-shape' : problem.kind } }
    read.push(rule as unknown as Rule)
  }
  const problem = ruleSetProblem(read)
  if (!problem) return { set: { id, rules: read } }
  const index = read.findLastIndex((rule) => rule.id === problem.rule)
  return { problem: { ...problem, at: `rules[${index}].${problem.at}` } }
}

/** The set as a file that `readRuleSet` reads; what is as usual is left out. */
export function ruleSetText({ id, rules }: RuleSet): string {
  const bare = rules.map((rule) => Object.fromEntries(Object.entries(rule).filter(([, value]) => !isUsual(value))))
  return `${JSON.stringify({ format: ruleSetFormat, version: 1, id, rules: bare }, null, 1)}\n`
}

const isUsual = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
