import type { PartialDate } from '#domain/place/partial-date.ts'
import { mergedRules } from '#domain/rule/rule-set.ts'
import { readRuleSet } from '#domain/rule/rule-set-file.ts'
import { ruleFromRow, type Rule } from '#domain/rule/rule.ts'
import type { Checklists } from '#domain/visit/checklist.ts'
import { workingCalendar, type WorkingCalendar } from '#domain/visit/working-days.ts'
import { workingYearFromRow, workingYearId, type WorkingYear } from '#domain/visit/working-year.ts'
import shippedSet from '#resources/rules/official-visits-2026.json'
import shippedDays from '#resources/rules/working-days-cn.json'
import { records } from './database.ts'
import { isListed } from './entity-tables.ts'

let shipped: readonly Rule[] | undefined

/** The rules that ship with the app, in their order. */
export function shippedRules(): readonly Rule[] {
  if (shipped) return shipped
  const read = readRuleSet(JSON.stringify(shippedSet))
  if ('problem' in read) throw new Error(`official-visits-2026.json: ${read.problem.at}: ${read.problem.kind}`)
  return (shipped = read.set.rules)
}

/** The rules the office changed or added. */
export const ownRules = async (): Promise<readonly Rule[]> => (await records().rules.toArray()).filter(isListed).map(ruleFromRow)

/** All rules, those of the office in the place of those that ship. */
export const allRules = async (): Promise<readonly Rule[]> => mergedRules(shippedRules(), await ownRules())

/** The tables of working days that ship. */
export const shippedYears: readonly WorkingYear[] = shippedDays.years.map((table) => ({ ...table, id: workingYearId(table.year) }))

/** The tables the office entered; they go before those that ship. */
export const ownYears = async (): Promise<readonly WorkingYear[]> => (await records().workingYears.toArray()).filter(isListed).map(workingYearFromRow)

export const workingDays = async (): Promise<WorkingCalendar> => workingCalendar([...shippedYears, ...(await ownYears())])

/** The checklists that ship; read when somebody asks for one. */
export const checklists = async (): Promise<Checklists> => (await import('#resources/rules/checklists.json')).default as Checklists

/** What a check needs beside the visit: rules, working days, and the day it is. */
export const ruleBasis = async (today: PartialDate): Promise<{ readonly rules: readonly Rule[]; readonly calendar: WorkingCalendar; readonly today: PartialDate }> => {
  const [rules, calendar] = await Promise.all([allRules(), workingDays()])
  return { rules, calendar, today }
}
