import { countryCodes } from '#domain/place/continent-of-country.ts'
import { isRuleId, type Rule } from './rule.ts'
import { limitsProblem, traitsOfRule } from './rule-kinds.ts'
import { shareADay } from './rule-set.ts'

/** Why a set of rules cannot be used; `at` is the place in it ("limits.people"), `other` the rule it quarrels with. */
export interface RuleSetProblem {
  readonly rule: string
  readonly at: string
  readonly kind:
    | ('missing' | 'unknown-field' | 'not-a-number' | 'out-of-range' | 'not-rising' | 'not-one' | 'bad-id' | 'no-country' | 'ends-before-it-begins')
    | ('twice' | 'same-question' | 'replaces-nothing' | 'replaced-twice' | 'loop' | 'other-kind')
  readonly other?: string
  readonly from?: number
  readonly to?: number
}

/** The first thing wrong with a set of well-formed rules: a number out of place, two that contradict each other, a loop. */
export function ruleSetProblem(rules: readonly Rule[]): RuleSetProblem | undefined {
  const seen = new Set<string>()
  for (const rule of rules) {
    const problem = ownProblem(rule) ?? (seen.has(rule.id) ? { rule: rule.id, at: 'id', kind: 'twice' as const } : undefined)
    if (problem) return problem
    seen.add(rule.id)
  }
  return loop(rules) ?? replacement(rules) ?? sameQuestion(rules)
}

function ownProblem(rule: Rule): RuleSetProblem | undefined {
  const found = (at: string, kind: RuleSetProblem['kind']): RuleSetProblem => ({ rule: rule.id, at, kind })
  if (!isRuleId(rule.id)) return found('id', 'bad-id')
  const limit = limitsProblem(rule.kind, rule.limits)
  if (limit) return { ...found(`limits.${limit.at}`, limit.kind as RuleSetProblem['kind']), ...('from' in limit && { from: limit.from, to: limit.to }) }
  if (rule.countries.some((code) => !countryCodes.includes(code))) return found('countries', 'no-country')
  if (rule.from !== undefined && rule.to !== undefined && rule.to < rule.from && !rule.from.startsWith(rule.to)) return found('to', 'ends-before-it-begins')
  return undefined
}

/** Rules that stand for each other in a ring, so that none would hold. */
function loop(rules: readonly Rule[]): RuleSetProblem | undefined {
  const next = new Map(rules.map(({ id, replaces }) => [id, replaces]))
  for (const { id } of rules) {
    const path = new Set([id])
    for (let at = next.get(id) ?? ''; at !== ''; at = next.get(at) ?? '') {
      if (path.has(at)) return { rule: id, at: 'replaces', kind: 'loop', other: at }
      path.add(at)
    }
  }
  return undefined
}

function replacement(rules: readonly Rule[]): RuleSetProblem | undefined {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const rule of rules) {
    if (rule.replaces === '') continue
    const found = (kind: RuleSetProblem['kind'], other: string): RuleSetProblem => ({ rule: rule.id, at: 'replaces', kind, other })
    const replaced = byId.get(rule.replaces)
    if (!replaced) return found('replaces-nothing', rule.replaces)
    if (replaced.kind !== rule.kind) return found('other-kind', rule.replaces)
    const rival = rules.find((one) => one !== rule && one.replaces === rule.replaces && isActiveWith(one, rule))
    if (rival) return found('replaced-twice', rival.id)
  }
  return undefined
}

function sameQuestion(rules: readonly Rule[]): RuleSetProblem | undefined {
  for (const [at, rule] of rules.entries()) {
    if (!traitsOfRule(rule.kind).isOnly) continue
    const rival = rules.slice(at + 1).find((one) => one.kind === rule.kind && isActiveWith(one, rule) && !areInLine(rule, one, rules))
    if (rival) return { rule: rule.id, at: 'kind', kind: 'same-question', other: rival.id }
  }
  return undefined
}

const isActiveWith = (a: Rule, b: Rule): boolean =>
  !a.isOff && !b.isOff && (a.scope === b.scope || a.scope === 'both' || b.scope === 'both') && shareADay(a, b)

/** Whether one of the two stands for the other, directly or through others; the line has no ring by then. */
function areInLine(a: Rule, b: Rule, rules: readonly Rule[]): boolean {
  const next = new Map(rules.map(({ id, replaces }) => [id, replaces]))
  const leads = (from: string, to: string): boolean => {
    for (let at = from; at !== ''; at = next.get(at) ?? '') if (at === to) return true
    return false
  }
  return leads(a.id, b.id) || leads(b.id, a.id)
}
