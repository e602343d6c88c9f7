import type { Place } from '#domain/place/place.ts'
import { placeName } from '#domain/place/place.ts'
import type { Statistics } from '#domain/statistics/statistics.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

const mostNames = 6

/** What the curve of the tiers rests on, and which places are in no year of it. */
export function tierNotes(
  { series, ended, toBeConfirmed }: Statistics,
  words: Words,
  format: Formats,
): readonly string[] {
  const names = (places: readonly Place[]): string =>
    places.length > mostNames
      ? words('notes.andMore', {
          names: format.list(places.slice(0, mostNames).map(named)),
          count: places.length - mostNames,
        })
      : format.list(places.map(named))
  const named = (place: Place): string => placeName(place, words.language)
  return [
    words('notes.basis'),
    ...(series.undated.length > 0
      ? [words('notes.undated', { names: names(series.undated), count: series.undated.length })]
      : []),
    ...(ended.length > 0 ? [words('notes.ended', { names: names(ended), count: ended.length })] : []),
    ...(toBeConfirmed.length > 0
      ? [words('notes.toBeConfirmed', { names: names(toBeConfirmed), count: toBeConfirmed.length })]
      : []),
  ]
}

/** How exchanges are counted, and which are not among them. */
export function exchangeNotes(
  { fields, undatedExchanges, otherYears }: Statistics,
  words: Words,
  format: Formats,
): readonly string[] {
  return [
    ...(fields.entries > fields.exchanges
      ? [words('notes.severalFields', { entries: format.number(fields.entries), count: fields.exchanges })]
      : []),
    ...(undatedExchanges > 0 ? [words('notes.undatedExchanges', { count: undatedExchanges })] : []),
    ...(otherYears > 0 ? [words('notes.otherYears', { count: otherYears })] : []),
  ]
}

/** Which visits count, and which are not among them. */
export function visitNotes({ visits: { ahead, undated, otherYears } }: Statistics, words: Words, format: Formats): readonly string[] {
  const more = (['ahead', 'undated', 'otherYears'] as const).flatMap((key) => {
    const count = { ahead, undated, otherYears }[key]
    return count > 0 ? [words(`visits.${key}`, { number: format.number(count) })] : []
  })
  return [words('visits.basis'), ...more]
}
