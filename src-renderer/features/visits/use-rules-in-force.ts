import { allRules } from '#data/rule-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { rulesInForce } from '#domain/rule/rule-set.ts'
import type { Rule } from '#domain/rule/rule.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { useToday } from '#parts/use-today.ts'

/** The rules a visit is held to; none while they are being read. */
export function useRulesInForce(visit: Visit): readonly Rule[] {
  const today = useToday()
  const rules = useQuery(allRules, [])
  return rules.kind === 'ready' ? rulesInForce(rules.value, visit, today) : []
}
