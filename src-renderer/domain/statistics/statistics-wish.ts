import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { Direction } from '#domain/activity/activity.ts'
import type { WorkField } from '#domain/activity/work-field.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import type { Continent } from '#domain/place/place.ts'
import type { YearSpan } from './year-span.ts'

/** The tiers that rest on a signed paper, from the highest down; mere contacts are not counted among partners. */
export const signedTiers = ['sister', 'friendly-exchange', 'intent'] as const
export type SignedTier = (typeof signedTiers)[number]

/** What all figures of the statistics are narrowed to; an absent line means everything. */
export interface StatisticsWish {
  readonly years?: YearSpan
  readonly tier?: SignedTier
  readonly continent?: Continent
  readonly field?: WorkField
  readonly sector?: string
  readonly direction?: Direction
}

/** The places a wish counts: signed, borne out, not ended. The same filter shows them in the list. */
export function countedPlaces({ tier, continent }: StatisticsWish): PlaceFilter {
  return { tiers: tier ? [tier] : signedTiers, ...(continent && { continent }), confirmed: true }
}

/** The exchanges a wish counts, whatever their date: events that took place. The same filter shows them in the list. */
export function countedExchanges({ tier, continent, field, sector, direction }: StatisticsWish): ActivityFilter {
  return {
    held: true,
    ...(tier && { tier }),
    ...(continent && { continent }),
    ...(field && { field }),
    ...(sector && { sector }),
    ...(direction && { direction }),
  }
}
