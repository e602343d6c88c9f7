import { removeOps, type Op } from '#domain/log/op.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import { recordIdOfRule, ruleOps, type Rule } from './rule.ts'

/** What makes the rules in use those of another set: its rules, and those that ship but are not in it switched off. Rules of the office that it lacks are taken away. */
export function ruleSetChanges(shipped: readonly Rule[], own: readonly Rule[], wanted: readonly Rule[]): readonly Op[] {
  const kept = new Map(own.map((rule) => [rule.id, rule]))
  const supplied = new Map(shipped.map((rule) => [rule.id, rule]))
  const wantedIds = new Set(wanted.map(({ id }) => id))
  const changed = wanted.flatMap((rule): readonly Op[] => {
    const before = kept.get(rule.id)
    if (before) return isSame(rule, supplied.get(rule.id)) ? removeOps('rule', recordIdOfRule(rule.id)) : ruleOps(before, rule)
    return isSame(rule, supplied.get(rule.id)) ? [] : ruleOps(undefined, rule)
  })
  const without = shipped.filter(({ id }) => !wantedIds.has(id)).flatMap((rule) => ruleOps(kept.get(rule.id), { ...rule, isOff: true }))
  const gone = own.filter(({ id }) => !wantedIds.has(id) && !supplied.has(id)).flatMap(({ id }) => removeOps('rule', recordIdOfRule(id)))
  return [...changed, ...without, ...gone]
}

// Countries are a set; their order says nothing.
const comparable = (rule: Rule): string => canonicalJson({ ...rule, countries: [...rule.countries].sort() })
const isSame = (a: Rule, b: Rule | undefined): boolean => b !== undefined && comparable(a) === comparable(b)
