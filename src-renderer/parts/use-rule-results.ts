import { neighboursOf } from '#data/neighbour-queries.ts'
import { allRules, workingDays } from '#data/rule-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import { ruleResults } from '#domain/rule/rule-results.ts'
import { visitCountries } from '#domain/rule/visit-countries.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useMemo } from 'react'
import { useToday } from './use-today.ts'

/** How a visit stands to every rule, anew whenever the visit, the rules or the working days change; undefined until they are read. */
export function useRuleResults(file: VisitFile, surroundings: VisitSurroundings): readonly RuleResult[] | undefined {
  const today = useToday()
  const rules = useQuery(allRules, [])
  const calendar = useQuery(workingDays, [])
  const { places } = surroundings
  const { id, date } = file.visit
  const countries = visitCountries(file, surroundings).all.join(' ')
  const neighbours = useQuery(
    () => neighboursOf({ id, ...(date !== undefined && { date }) }, countries === '' ? [] : countries.split(' '), places),
    [id, date, countries, places],
  )
  const others = neighbours.kind === 'ready' ? neighbours.value : undefined
  return useMemo(() => {
    if (rules.kind === 'loading' || calendar.kind === 'loading') return undefined
    return ruleResults(file, surroundings, { rules: rules.value, calendar: calendar.value, today, ...(others && { neighbours: others }) })
  }, [file, surroundings, rules, calendar, today, others])
}
