import { placeName } from '#domain/place/place.ts'
import type { TierYear } from '#domain/statistics/tier-series.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

/** What is said of a year beside the curve: the names of one or two places, else how many there were. */
export function markText({ added }: TierYear, words: Words, format: Formats): string {
  if (added.length > 2) return words('tiers.many', { count: added.length })
  return format.list(added.map((place) => placeName(place, words.language)))
}
