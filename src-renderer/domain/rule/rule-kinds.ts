import type { RegisterProblem } from '#domain/log/register-checks.ts'

interface Range {
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

interface RuleKindTraits {
  /** The numbers a rule of this kind is made of. */
  readonly limits: Readonly<Record<string, Range>>
  /** Exactly one of the limits stands, in the unit the office counts in. */
  readonly isOneOfLimits?: true
  /** Numbers that must not go down in this order. */
  readonly rising?: readonly string[]
  /** Takes a list of countries. */
  readonly hasCountries?: true
  /** Two such rules at one time would answer one question twice. */
  readonly isOnly?: true
}

const whole = (from: number, to: number): Range => ({ from, to, isWhole: true })
const yuan: Range = { from: 0, to: 1_000_000, isWhole: false }
const days = whole(0, 400)

/** What can be checked, and the numbers it takes. */
export const ruleKinds = {
  'days-abroad': { limits: { oneCountry: days, twoCountries: days, threeCountries: days }, rising: ['oneCountry', 'twoCountries', 'threeCountries'], isOnly: true },
  'extra-days': { limits: { oneCountry: days, twoCountries: days }, isOnly: true },
  countries: { limits: { countries: whole(1, 50), continents: whole(1, 6) }, isOnly: true },
  'group-size': { limits: { people: whole(1, 1000) }, isOnly: true },
  'one-group': { limits: {}, isOnly: true },
  leaders: { limits: { leaders: whole(1, 100), months: whole(0, 60) }, isOnly: true },
  invitation: { limits: {}, isOnly: true },
  'business-share': { limits: { business: whole(0, 100), of: whole(1, 100) }, rising: ['business', 'of'], isOnly: true },
  publicity: { limits: { workingDays: days }, isOnly: true },
  'lead-time': { limits: { oneCountry: days, schengen: days, severalOrFar: days }, hasCountries: true, isOnly: true },
  passport: { limits: { months: whole(0, 120) }, isOnly: true },
  'task-before': { limits: { days } },
  'after-return': { limits: { days, workingDays: days, months: whole(0, 60) }, isOneOfLimits: true },
  'no-change': { limits: {}, isOnly: true },
  'red-eye': { limits: { days }, isOnly: true },
  'host-days': { limits: { days }, isOnly: true },
  escort: { limits: { oneToOne: whole(0, 1000), guestsAHost: whole(1, 100) }, isOnly: true },
  banquet: { limits: { minister: yuan, bureau: yuan, buffet: yuan, cocktail: yuan, tea: yuan }, rising: ['tea', 'cocktail', 'buffet', 'bureau', 'minister'], isOnly: true },
  meals: { limits: { minister: yuan, bureau: yuan }, rising: ['bureau', 'minister'], isOnly: true },
  'gift-given': { limits: { minister: yuan, bureau: yuan }, rising: ['bureau', 'minister'], isOnly: true },
  'gift-received': { limits: { yuan, months: whole(0, 60) }, isOnly: true },
  'budget-cap': { limits: {}, isOnly: true },
} as const satisfies Readonly<Record<string, RuleKindTraits>>

export type RuleKind = keyof typeof ruleKinds
export const ruleKindIds = Object.keys(ruleKinds) as readonly RuleKind[]
export const traitsOfRule = (kind: RuleKind): RuleKindTraits => ruleKinds[kind]

/** What is wrong with the numbers of a rule of this kind; `at` names the number. */
export function limitsProblem(kind: RuleKind, limits: Readonly<Record<string, number>>): (RegisterProblem & { readonly at: string }) | { readonly at: string; readonly kind: 'not-rising' | 'not-one' } | undefined {
  const { limits: known, isOneOfLimits, rising = [] } = traitsOfRule(kind)
  for (const [name, value] of Object.entries(limits)) {
    const range = known[name]
    if (!range) return { at: name, kind: 'unknown-field' }
    if (!Number.isFinite(value) || (range.isWhole && !Number.isInteger(value))) return { at: name, kind: 'not-a-number' }
    if (value < range.from || value > range.to) return { at: name, kind: 'out-of-range', from: range.from, to: range.to }
  }
  const names = Object.keys(limits)
  if (isOneOfLimits) return names.length === 1 ? undefined : { at: names[1] ?? Object.keys(known)[0] ?? '', kind: 'not-one' }
  const missing = Object.keys(known).find((name) => limits[name] === undefined)
  if (missing !== undefined) return { at: missing, kind: 'missing' }
  const falling = rising.find((name, at) => at > 0 && (limits[name] ?? 0) < (limits[rising[at - 1] ?? ''] ?? 0))
  return falling === undefined ? undefined : { at: falling, kind: 'not-rising' }
}
