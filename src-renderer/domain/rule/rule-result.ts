import type { Override } from '#domain/visit/override.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import type { WorkingCalendar } from '#domain/visit/working-days.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Neighbour } from './neighbour.ts'
import type { Rule } from './rule.ts'

/** `near`: at the limit, soon due, or to be looked at; `unknown`: something is missing to tell. */
export type RuleState = 'ok' | 'near' | 'over' | 'unknown'

/** What a figure counts; decides how it is written. */
export type FigureUnit = 'count' | 'share' | 'day' | 'months' | 'money'

/** Numbers, days ("2026-12-04"), texts, and lists of country codes (`countries`). */
export type WhyValues = Readonly<Record<string, number | string | readonly string[]>>

/** How a visit stands to one rule. */
export interface Finding {
  readonly state: RuleState
  /** Words: room rules, `why.<key>`. */
  readonly why: { readonly key: string; readonly values: WhyValues }
  readonly unit?: FigureUnit
  readonly value?: number | PartialDate
  readonly limit?: number | PartialDate
  /** ISO 4217, where the figure is money; yuan when left out. */
  readonly currency?: string
  /** The items it points to. */
  readonly itemIds?: readonly string[]
  /** Other records of the visit it points to. */
  readonly about?: readonly { readonly kind: 'member' | 'task' | 'gift' | 'cost' | 'visit'; readonly id: string }[]
}

export interface RuleResult extends Finding {
  readonly id: string
  readonly itemIds: readonly string[]
  readonly rule: Rule
  readonly source: string
  readonly confidence: Rule['confidence']
  /** The reason the office gave for going beyond; the latest counts. */
  readonly override?: Override
}

/** What the rules look at beside the visit itself. */
export interface RuleBasis {
  /** All rules: those that ship, with the office's in their place. */
  readonly rules: readonly Rule[]
  readonly calendar: WorkingCalendar
  readonly today: PartialDate
  /** Other visits to the same countries about that time; absent while they are not known. */
  readonly neighbours?: readonly Neighbour[]
}

/** What one check is given. */
export interface CheckInput {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly rule: Rule
  readonly basis: RuleBasis
}

export type Check = (input: CheckInput) => Finding

/** A finding without a figure. */
export const plain = (state: RuleState, key: string, values: WhyValues = {}): Finding => ({ state, why: { key, values } })

/** A count against its limit: at the limit it is near, above it over. */
export const countState = (value: number, limit: number): RuleState => (value > limit ? 'over' : value === limit ? 'near' : 'ok')

/** Money against a ceiling: from 95 % on it is near; half a cent over is not over. */
export const moneyState = (value: number, limit: number): RuleState => (value > limit + 0.005 ? 'over' : value >= limit * 0.95 ? 'near' : 'ok')

/** The graver of two states first; what is not known comes before what is fine. */
export const graveness: Readonly<Record<RuleState, number>> = { over: 3, near: 2, unknown: 1, ok: 0 }
