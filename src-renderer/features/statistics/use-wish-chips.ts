import type { StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { spanText } from '#domain/statistics/year-span.ts'
import { useWords } from '#i18n/words.ts'
import { dashed } from './dashed.ts'

export interface WishChip {
  readonly id: keyof StatisticsWish
  readonly label: string
}

/** The period and the filters the figures stand under. */
export function useWishChips({
  years,
  tier,
  continent,
  field,
  sector,
  direction,
}: StatisticsWish): readonly WishChip[] {
  const words = useWords('statistics')
  const term = (id: keyof StatisticsWish, vocabulary: string, value: string | undefined): readonly WishChip[] =>
    value === undefined ? [] : [{ id, label: words.in('vocabulary', `${vocabulary}.${value}`) }]
  return [
    ...(years ? [{ id: 'years' as const, label: dashed(spanText(years)) }] : []),
    ...term('tier', 'tiers', tier),
    ...term('continent', 'continents', continent),
    ...term('field', 'workFields', field),
    ...term('sector', 'sectors', sector),
    ...term('direction', 'directions', direction),
  ]
}
