import { yearOf } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { signedTiers, type SignedTier } from './statistics-wish.ts'
import type { YearSpan } from './year-span.ts'

export interface TierYear {
  readonly year: number
  /** Partners of each tier at the end of the year, by the tier they have today. */
  readonly counts: Readonly<Record<SignedTier, number>>
  readonly total: number
  readonly added: readonly Place[]
}

export interface TierSeries {
  /** One entry for each year of the span, without gaps. */
  readonly years: readonly TierYear[]
  /** Counted today, but in no year: their tier has no date. */
  readonly undated: readonly Place[]
}

/** How many partners of each tier there were at the end of each year; what began before the span is in from its start. */
export function tierSeries(places: readonly Place[], span: YearSpan): TierSeries {
  const dated = places.flatMap((place) => (place.tierSince ? [{ place, year: yearOf(place.tierSince) }] : []))
  const years = Array.from({ length: Math.max(0, span.to - span.from + 1) }, (_, index): TierYear => {
    const year = span.from + index
    const there = dated.filter((one) => one.year <= year)
    const counts = Object.fromEntries(
      signedTiers.map((tier) => [tier, there.filter(({ place }) => place.tier === tier).length]),
    ) as Record<SignedTier, number>
    return {
      year,
      counts,
      total: signedTiers.reduce((sum, tier) => sum + counts[tier], 0),
      added: dated.filter((one) => one.year === year).map(({ place }) => place),
    }
  })
  return { years, undated: places.filter((place) => place.tierSince === undefined) }
}
