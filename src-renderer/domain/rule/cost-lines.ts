import type { Cost } from '#domain/visit/cost.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { inYuan, yuanRate } from '#domain/visit/yuan.ts'
import { amountPerHead, banquetLimit, headRank, limitByRank } from './money-figures.ts'
import { moneyState, type RuleState } from './rule-result.ts'
import type { Rule } from './rule.ts'

/** A line of the budget as the budget shows it. */
export interface CostLine {
  readonly cost: Cost
  /** In yuan, where amount and rate are known. */
  readonly planned?: number
  readonly actual?: number
  /** In the currency of the line. */
  readonly perHead?: number
  /** The lower of the ceiling that was typed and that of the rules, a head and day, in the currency of the line. */
  readonly limit?: number
  /** Absent where there is no ceiling. */
  readonly state?: RuleState
}

/** Every line of a budget with what it comes to a head and day against its ceiling. */
export function costLines(file: Pick<VisitFile, 'members' | 'costs'>, rules: readonly Rule[]): readonly CostLine[] {
  return file.costs.map((cost): CostLine => {
    const { actual: spent, currency, rate, cap } = cost
    const [planned, actual, perHead, byRule] = [inYuan(cost), inYuan({ value: spent, currency, rate }), amountPerHead(cost), ruleLimit(cost, file, rules)]
    const ceilings = [cap, byRule].filter((one) => one !== undefined)
    const limit = ceilings.length === 0 ? undefined : Math.min(...ceilings)
    return {
      cost,
      ...(planned !== undefined && { planned }),
      ...(actual !== undefined && { actual }),
      ...(perHead !== undefined && { perHead }),
      ...(limit !== undefined && { limit, state: perHead === undefined ? 'unknown' : moneyState(perHead, limit) }),
    }
  })
}

/** In the currency of the line; undefined where no rule speaks of it or its rate is missing. */
function ruleLimit(cost: Cost, file: Pick<VisitFile, 'members'>, rules: readonly Rule[]): number | undefined {
  const rule = rules.find(({ kind }) => kind === ruleOfCost[cost.kind])
  const rate = yuanRate(cost)
  if (!rule || rate === undefined || rate === 0) return undefined
  return (rule.kind === 'banquet' ? banquetLimit(rule, headRank(file, 'home'), cost) : limitByRank(rule, headRank(file, 'abroad'))) / rate
}

const ruleOfCost: Readonly<Partial<Record<Cost['kind'], Rule['kind']>>> = { banquet: 'banquet', meals: 'meals' }
