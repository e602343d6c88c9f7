import { searchKeys, type SearchKeys } from '#domain/search/search-keys.ts'
import type { Place } from './place.ts'

/** The keys by which a place is found: all its names, endonyms, its capital; pinyin and initials of the Chinese name. */
export function placeKeys(
  place: Pick<Place, 'names' | 'endonyms' | 'officialName' | 'capital'>,
  countryNames: readonly string[] = [],
): SearchKeys {
  const names = [...Object.values(place.names), ...place.endonyms.map((endonym) => endonym.text), place.officialName]
  const chinese = place.names['zh-Hans'] === undefined ? [] : [place.names['zh-Hans']]
  return searchKeys([...names, ...Object.values(place.capital), ...countryNames], chinese)
}
