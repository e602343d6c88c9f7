import { eachElement, eachLanguage, optional, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { flag, identifier, isPlainObject, matching, oneOf, text, type Check } from '#domain/log/register-checks.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { partialDateCheck } from '#domain/place/source-checks.ts'
import { ruleKindIds, type RuleKind } from './rule-kinds.ts'

export const ruleScopes = ['outbound', 'inbound', 'both'] as const
/** A: an official page, or two sources that agree; B: one secondary source; C: to be confirmed. */
export const ruleConfidences = ['A', 'B', 'C'] as const

/** One rule of official visits, as it ships or as the office keeps it; `id` is what an override and a task name it by. */
export interface Rule {
  readonly id: string
  readonly scope: (typeof ruleScopes)[number]
  readonly kind: RuleKind
  /** Numbers by the names that `ruleKinds` gives them; days, months, people, yuan. */
  readonly limits: Readonly<Record<string, number>>
  /** ISO 3166-1 alpha-2, where the kind takes countries. */
  readonly countries: readonly string[]
  /** The document it comes from, in the words of the office. */
  readonly source: string
  readonly confidence: (typeof ruleConfidences)[number]
  /** In force from and to, both counting, by the first day of the visit. */
  readonly from?: PartialDate
  readonly to?: PartialDate
  /** The id of the rule it stands for while it is in force; "" when it stands for itself. */
  readonly replaces: string
  readonly isOff: boolean
  /** Of a rule of one's own; those that ship have words. */
  readonly titles: LanguageMap
  readonly texts: LanguageMap
}

export const longestRuleText = 2000
/** As short as it must be to stand in a chip. */
export const longestRuleTitle = 60

const limitsShape: Check = (value) =>
  isPlainObject(value) && Object.keys(value).length <= 20 && Object.values(value).every((one) => typeof one === 'number' && Number.isFinite(one)) ? undefined : { kind: 'wrong-shape' }

/** "R-DAYS+": what `identifier` lets through, and a plus at the end. */
const replacedCheck = matching(/^([\p{L}\p{N}][\p{L}\p{N}._:-]{0,98}\+?)?$/u, 'bad-id')

export const ruleFields: FieldsOf<Rule> = {
  scope: whole(oneOf(ruleScopes)),
  kind: whole(oneOf(ruleKindIds)),
  limits: whole(limitsShape, {}),
  countries: eachElement(300),
  source: whole(text(longestRuleText), ''),
  confidence: whole(oneOf(ruleConfidences), 'C'),
  from: optional(partialDateCheck),
  to: optional(partialDateCheck),
  replaces: whole(replacedCheck, ''),
  isOff: whole(flag, false),
  titles: eachLanguage(text(longestRuleTitle)),
  texts: eachLanguage(text(longestRuleText)),
}

/** What changes when `before` becomes `after`; a rule that was taken away comes back. */
export function ruleOps(before: Rule | undefined, after: Rule): readonly Op[] {
  const ops = recordOps('rule', ruleFields, before && { ...before, id: recordIdOfRule(before.id) }, { ...after, id: recordIdOfRule(after.id) })
  return before ? ops : ops.map((op) => ({ ...op, f: { ...op.f, $del: null } }))
}

export const ruleFromRow = (row: RecordRow): Rule => {
  const rule = recordFromRow(ruleFields, row)
  return { ...rule, id: rule.id.replace(/:plus$/, '+') }
}

/** The id of the record that keeps a rule; ids of records know no plus. */
export const recordIdOfRule = (id: string): string => id.replace(/\+$/, ':plus')

/** True for what a rule may be called. */
export const isRuleId = (id: string): boolean => id.length <= 40 && identifier(recordIdOfRule(id)) === undefined && replacedCheck(id) === undefined
