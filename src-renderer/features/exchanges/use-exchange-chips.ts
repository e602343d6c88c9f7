import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import { spanText } from '#domain/statistics/year-span.ts'
import { useWords } from '#i18n/words.ts'

export interface ExchangeChip {
  readonly id: keyof ActivityFilter
  readonly label: string
}

/** The conditions of the table that no other control shows. */
export function useExchangeChips(filter: ActivityFilter): readonly ExchangeChip[] {
  const words = useWords('exchanges')
  const { held, begun, undated, field, tier, continent, direction } = filter
  return [
    ...(held ? [{ id: 'held', label: words('chips.held') } as const] : []),
    ...(begun ? [{ id: 'begun', label: words('chips.begun', { years: spanText(begun) }) } as const] : []),
    ...(undated ? [{ id: 'undated', label: words('chips.undated') } as const] : []),
    ...(field ? [{ id: 'field', label: words.in('vocabulary', `workFields.${field}`) } as const] : []),
    ...(tier ? [{ id: 'tier', label: words.in('vocabulary', `tiers.${tier}`) } as const] : []),
    ...(continent ? [{ id: 'continent', label: words.in('vocabulary', `continents.${continent}`) } as const] : []),
    ...(direction === 'unknown' ? [{ id: 'direction', label: words('chips.noDirection') } as const] : []),
  ]
}
