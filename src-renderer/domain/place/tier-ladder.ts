import type { Agreement, AgreementId } from './agreement.ts'
import { firstDayNumber } from './day.ts'
import type { PartialDate } from './partial-date.ts'
import { tiers, type Place, type Tier } from './place.ts'

export interface Rung {
  readonly tier: Tier
  /** 'present' is today's tier; 'climbed' was held before, with a paper; 'skipped' leaves no paper. */
  readonly state: 'present' | 'climbed' | 'skipped'
  readonly since?: PartialDate
  readonly agreementId?: AgreementId
}

/** The rungs from the present tier down to mere contact; what no paper bears out counts as skipped. */
export function tierLadder(
  place: Pick<Place, 'tier' | 'tierSince'>,
  agreements: readonly Agreement[],
): readonly Rung[] {
  return tiers.slice(tiers.indexOf(place.tier)).map((tier): Rung => {
    const paper = earliest(agreements.filter((agreement) => tierOfAgreement(agreement.kind) === tier))
    const since = tier === place.tier ? (place.tierSince ?? paper?.date) : paper?.date
    const state = tier === place.tier ? 'present' : paper ? 'climbed' : 'skipped'
    return { tier, state, ...(since && { since }), ...(paper && { agreementId: paper.id }) }
  })
}

/** The tier that a paper of this kind (vocabulary `agreementKinds`) lifts a place to, if it does. */
export function tierOfAgreement(kind: string): Tier | undefined {
  return tierByKind.get(kind)
}

/** The kind of paper that usually lifts a place to `tier`. */
export function usualAgreement(tier: Tier): string | undefined {
  return {
    sister: 'sister-agreement',
    'friendly-exchange': 'friendly-exchange-agreement',
    intent: 'letter-of-intent',
    contact: undefined,
  }[tier]
}

const tierByKind: ReadonlyMap<string, Tier> = new Map([
  ['sister-agreement', 'sister'],
  ['friendly-exchange-agreement', 'friendly-exchange'],
  ['friendship-city-agreement', 'friendly-exchange'],
  ['friendly-city-agreement', 'friendly-exchange'],
  ['cooperation-agreement', 'friendly-exchange'],
  ['letter-of-intent', 'intent'],
  ['memorandum', 'intent'],
])

function earliest(agreements: readonly Agreement[]): Agreement | undefined {
  const [first] = [...agreements].sort((a, b) => order(a) - order(b))
  return first
}

const order = (agreement: Agreement): number => (agreement.date ? firstDayNumber(agreement.date) : Infinity)
