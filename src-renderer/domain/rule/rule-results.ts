import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { checkBusinessShare } from './check-business.ts'
import { checkCountries, checkDaysAbroad, checkExtraDays, checkHostDays, checkNoChange, checkRedEye } from './check-journey.ts'
import { checkBanquets, checkBudgetCaps, checkGiftsGiven, checkGiftsReceived, checkMeals } from './check-money.ts'
import { checkEscort, checkGroupSize, checkInvitation, checkLeaders, checkOneGroup, checkPassports } from './check-people.ts'
import { checkAfterReturn, checkLeadTime, checkPublicity, checkTaskBefore } from './check-tasks.ts'
import type { RuleKind } from './rule-kinds.ts'
import type { Check, RuleBasis, RuleResult } from './rule-result.ts'
import { rulesInForce } from './rule-set.ts'

/** How a visit stands to every rule it is held to, in the order of the rules; a template is held to none. */
export function ruleResults(file: VisitFile, surroundings: VisitSurroundings, basis: RuleBasis): readonly RuleResult[] {
  if (file.visit.isTemplate) return []
  return rulesInForce(basis.rules, file.visit, basis.today).map((rule) => {
    const finding = checks[rule.kind]({ file, surroundings, rule, basis })
    const override = file.overrides.filter(({ ruleId }) => ruleId === rule.id).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]
    return { itemIds: [], ...finding, id: rule.id, rule, source: rule.source, confidence: rule.confidence, ...(override && { override }) }
  })
}

const checks: Readonly<Record<RuleKind, Check>> = {
  'days-abroad': checkDaysAbroad,
  'extra-days': checkExtraDays,
  countries: checkCountries,
  'group-size': checkGroupSize,
  'one-group': checkOneGroup,
  leaders: checkLeaders,
  invitation: checkInvitation,
  'business-share': checkBusinessShare,
  publicity: checkPublicity,
  'lead-time': checkLeadTime,
  passport: checkPassports,
  'task-before': checkTaskBefore,
  'after-return': checkAfterReturn,
  'no-change': checkNoChange,
  'red-eye': checkRedEye,
  'host-days': checkHostDays,
  escort: checkEscort,
  banquet: checkBanquets,
  meals: checkMeals,
  'gift-given': checkGiftsGiven,
  'gift-received': checkGiftsReceived,
  'budget-cap': checkBudgetCaps,
}
