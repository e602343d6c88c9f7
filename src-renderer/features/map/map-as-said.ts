import type { LightOf } from '#domain/map/map-filter.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import { legendCounts } from '#domain/map/places-for-map.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import type { MapDocument } from '#documents/map-document.ts'
import { homeName, placeColumns, type PlaceColumn } from '#documents/place-row.ts'
import { formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { creditLines, type CreditedSettings } from './credit-lines.ts'

export interface MapAsked {
  /** The places on the map, already filtered. */
  readonly shown: readonly Place[]
  readonly home: HomeCity | undefined
  readonly lightOf: LightOf
  readonly settings: CreditedSettings
  /** The own base map that is drawn, if it is one. */
  readonly own: OwnBaseMap | undefined
  readonly upToYear?: number | undefined
  readonly selected?: PlaceId | undefined
  readonly highlighted?: readonly PlaceId[] | undefined
}

/** What a document of this map says, in the language of `words` (the room's own); for the screen and for the command. */
export function mapAsSaid(words: Words, asked: MapAsked): MapDocument {
  const { shown, home, lightOf, settings, own, upToYear, selected, highlighted } = asked
  const { language } = words
  const format = formats(language)
  const worldview = own?.worldview ?? settings.worldview
  return {
    places: shown,
    home,
    selected,
    highlighted,
    rowWords: {
      language,
      lightOf,
      regionName: (code) => format.regionName(code, worldview),
      term: (vocabulary, id) => words.in('vocabulary', `${vocabulary}.${id}`),
    },
    headings: Object.fromEntries(placeColumns.map((column) => [column, words.in('documents', `columns.${column}`)])) as Record<PlaceColumn, string>,
    title: home ? words('export.heading', { home: homeName(home, language) }) : words.in('app', 'pages.map'),
    summary: summaryOf(words, shown, upToYear),
    credit: creditLines(words, settings, own),
    shadingWords: { text: words('legend.shading'), last: words('legend.fourAndMore') },
    number: (value) => format.number(value),
  }
}

/** "37 partner places · 24 countries · 1 ended", counted as on the screen, with the year and what has no date when a year is asked for. */
function summaryOf(words: Words, shown: readonly Place[], upToYear: number | undefined): string {
  const { living, countries, ended, undated } = legendCounts(shown)
  return [
    words('export.summary', {
      partners: words('export.partners', { count: living }),
      countries: words('export.countries', { count: countries }),
    }),
    ...(ended === 0 ? [] : [words('stage.ended', { count: ended })]),
    ...(upToYear === undefined ? [] : [words('export.upToYear', { year: upToYear })]),
    ...(upToYear === undefined || undated === 0 ? [] : [words('time.undated', { count: undated })]),
  ].join(' · ')
}
