import type { Agreement, AgreementId } from './agreement.ts'
import { firstDayNumber, lastDayNumber } from './day.ts'
import type { PartialDate } from './partial-date.ts'
import type { RecordId } from '#domain/record/record-id.ts'
import { tiers, type Place, type Tier } from './place.ts'
import type { Confidence } from './source.ts'
import type { TierStep } from './tier-step.ts'

/** One climb to a tier: a step on record, or a paper that stands for one. */
export interface Climb {
  readonly stepId?: RecordId<'tierStep'>
  readonly agreementId?: AgreementId
  readonly date?: PartialDate
  readonly confidence: Confidence
}

export interface Rung {
  readonly tier: Tier
  /** 'present' is today's tier; 'climbed' was held before; 'skipped' leaves no trace; 'left' lies above the present one. */
  readonly state: 'present' | 'climbed' | 'skipped' | 'left'
  readonly since?: PartialDate
  /** Earliest first, undated ones last. */
  readonly climbs: readonly Climb[]
}

/**
 * The rungs from the present tier down to mere contact; what neither a step nor a paper bears out counts as skipped. A
 * tier above the present one stands on top when a step says that it was held once.
 */
export function tierLadder(
  place: Pick<Place, 'tier' | 'tierSince'>,
  agreements: readonly Agreement[],
  steps: readonly TierStep[] = [],
): readonly Rung[] {
  const present = tiers.indexOf(place.tier)
  return tiers.flatMap((tier, index): readonly Rung[] => {
    const own = steps.filter((step) => step.tier === tier)
    if (index < present && own.length === 0) return []
    const climbs = climbsTo(tier, agreements, steps)
    const since = tier === place.tier ? (place.tierSince ?? climbs[0]?.date) : climbs[0]?.date
    const state =
      index === present ? 'present' : index < present ? 'left' : climbs.length > 0 ? 'climbed' : 'skipped'
    return [{ tier, state, climbs, ...(since && { since }) }]
  })
}

/** What a new step or paper would make of the place's present tier; undefined when it is older news or the same. */
export function presentAfter(
  place: Pick<Place, 'tier' | 'tierSince'>,
  climb: { readonly tier: Tier; readonly date?: PartialDate | undefined },
): { readonly tier: Tier; readonly tierSince?: PartialDate } | undefined {
  if (climb.tier === place.tier) return undefined
  const isHigher = tiers.indexOf(climb.tier) < tiers.indexOf(place.tier)
  const isLater =
    climb.date !== undefined &&
    place.tierSince !== undefined &&
    firstDayNumber(climb.date) > lastDayNumber(place.tierSince)
  if (!isHigher && !isLater) return undefined
  return { tier: climb.tier, ...(climb.date && { tierSince: climb.date }) }
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

/** A step and the paper it names are one climb. */
function climbsTo(tier: Tier, agreements: readonly Agreement[], steps: readonly TierStep[]): readonly Climb[] {
  const own = steps.filter((step) => step.tier === tier)
  const named = new Set(steps.map((step) => step.agreementId))
  const papers = agreements.filter(({ id, kind }) => tierOfAgreement(kind) === tier && !named.has(id))
  const climbs: readonly Climb[] = [
    ...own.map(({ id, agreementId, date, confidence }) => ({
      stepId: id,
      confidence,
      ...(agreementId && { agreementId }),
      ...(date && { date }),
    })),
    ...papers.map(({ id, date, confidence }) => ({ agreementId: id, confidence, ...(date && { date }) })),
  ]
  return [...climbs].sort((a, b) => order(a.date) - order(b.date))
}

const order = (date: PartialDate | undefined): number => (date ? firstDayNumber(date) : Number.MAX_SAFE_INTEGER)
