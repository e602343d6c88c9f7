import type { PlaceFilter } from '#domain/place/place-filter.ts'
import { spanText } from '#domain/statistics/year-span.ts'
import { useWords } from '#i18n/words.ts'
import { useCountryName } from '#parts/use-country-name.ts'

export interface PlaceChip {
  readonly id: keyof PlaceFilter
  readonly label: string
}

/** The conditions of the list that no other control shows; the tiers have their own. */
export function usePlaceChips(filter: PlaceFilter): readonly PlaceChip[] {
  const words = useWords('places')
  const countryName = useCountryName()
  const { continent, country, light, since, undated, confirmed } = filter
  return [
    ...(confirmed ? [{ id: 'confirmed', label: words('chips.confirmed') } as const] : []),
    ...(light ? [{ id: 'light', label: words.in('vocabulary', `contactLights.${light}`) } as const] : []),
    ...(continent ? [{ id: 'continent', label: words.in('vocabulary', `continents.${continent}`) } as const] : []),
    ...(country ? [{ id: 'country', label: countryName(country) } as const] : []),
    ...(since ? [{ id: 'since', label: words('chips.since', { years: spanText(since) }) } as const] : []),
    ...(undated ? [{ id: 'undated', label: words('chips.undated') } as const] : []),
  ]
}
