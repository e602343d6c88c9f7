import type { HomeCity } from './home.ts'
import { tiers, type Tier } from './place.ts'
import { without } from './without.ts'

/** Months without contact from which a place is slipping, and from which it is dormant. */
export interface ContactThresholds {
  readonly slipping: number
  readonly dormant: number
}
export type ContactIntervals = Readonly<Record<Tier, ContactThresholds>>

/** What the office wishes for where nobody has said otherwise: the closer the tie, the sooner the warning. */
export const defaultIntervals: ContactIntervals = {
  sister: { slipping: 12, dormant: 24 },
  'friendly-exchange': { slipping: 18, dormant: 30 },
  intent: { slipping: 12, dormant: 24 },
  contact: { slipping: 24, dormant: 36 },
}

/** Ten years: what is longer warns nobody. */
export const longestInterval = 120

/** The intervals of the home city's office: its own where it has set them. */
export function intervalsOf(home: Pick<HomeCity, 'contactIntervals'> | undefined): ContactIntervals {
  return { ...defaultIntervals, ...home?.contactIntervals }
}

/** The home city with the interval of one tier changed; a value that is the default is not kept. */
export function withInterval(home: HomeCity, tier: Tier, wished: ContactThresholds): HomeCity {
  const { slipping, dormant } = defaultIntervals[tier]
  const isDefault = wished.slipping === slipping && wished.dormant === dormant
  const others = without(home.contactIntervals ?? {}, tier)
  const kept = isDefault ? others : { ...others, [tier]: wished }
  return Object.keys(kept).length === 0 ? without(home, 'contactIntervals') : { ...home, contactIntervals: kept }
}

/** Both whole months from 1 up, the second one later than the first. */
export function isInterval({ slipping, dormant }: ContactThresholds): boolean {
  return [slipping, dormant].every((months) => Number.isInteger(months) && months >= 1 && months <= longestInterval) && slipping < dormant
}

/** True while no tier has an interval of its own. */
export const hasDefaultIntervals = (home: Pick<HomeCity, 'contactIntervals'> | undefined): boolean =>
  tiers.every((tier) => home?.contactIntervals?.[tier] === undefined)
