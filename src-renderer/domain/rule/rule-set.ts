import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Rule } from './rule.ts'

/** A set of rules as a file carries it. */
export interface RuleSet {
  readonly id: string
  readonly rules: readonly Rule[]
}

/** The rules that ship with those of the office in their place, in the order in which they ship; additions follow by id. */
export function mergedRules(shipped: readonly Rule[], own: readonly Rule[]): readonly Rule[] {
  const kept = new Map(own.map((rule) => [rule.id, rule]))
  const known = new Set(shipped.map(({ id }) => id))
  const added = own.filter(({ id }) => !known.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...shipped.map((rule) => kept.get(rule.id) ?? rule), ...added]
}

/** The rules a visit is held to: of its direction, not switched off, in force on its first day, and not replaced by another such rule. A visit without a day is held to what is in force at `today`. */
export function rulesInForce(rules: readonly Rule[], visit: Pick<Visit, 'direction' | 'date'>, today: PartialDate): readonly Rule[] {
  const day = visit.date ?? today
  const current = rules.filter((rule) => !rule.isOff && (rule.scope === 'both' || rule.scope === visit.direction) && isInForce(rule, day))
  const replaced = new Set(current.map(({ replaces }) => replaces))
  return current.filter(({ id }) => !replaced.has(id))
}

/** Compared as far as the shorter of two dates goes: "2014" is in force all the year. */
export function isInForce({ from, to }: Pick<Rule, 'from' | 'to'>, day: PartialDate): boolean {
  return (from === undefined || day >= from || from.startsWith(day)) && (to === undefined || day <= to || day.startsWith(to))
}

/** Whether there is a day on which both are in force. */
export const shareADay = (a: Pick<Rule, 'from' | 'to'>, b: Pick<Rule, 'from' | 'to'>): boolean => !(ends(a) < begins(b) || ends(b) < begins(a))

const begins = ({ from }: Pick<Rule, 'from'>): string => from ?? ''
// Sorts behind every date that begins with it.
const ends = ({ to }: Pick<Rule, 'to'>): string => (to === undefined ? '~' : `${to}~`)
