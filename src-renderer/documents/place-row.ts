import { mapTierOf, type LightOf } from '#domain/map/map-filter.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Language } from '#domain/place/language.ts'
import { placeName, type Place } from '#domain/place/place.ts'

/** The facts of a place that leave with a table or a file of places; never notes, people or internal remarks. */
export const placeColumns = [
  'id',
  'name',
  'officialName',
  'endonym',
  'country',
  'countryName',
  'continent',
  'tier',
  'standing',
  'since',
  'contact',
  'lon',
  'lat',
  'timeZone',
  'sectors',
] as const
export type PlaceColumn = (typeof placeColumns)[number]
export type PlaceRow = Readonly<Record<PlaceColumn, string | number>>

export interface RowWords {
  readonly language: Language
  readonly regionName: (code: string) => string
  /** The word for a value of a vocabulary: "tiers", "standings", "continents", "contactLights", "sectors". */
  readonly term: (vocabulary: string, id: string) => string
  readonly lightOf: LightOf
}

/** Keys stay as they are; what a person reads is in the chosen language. */
export function placeRow(place: Place, words: RowWords): PlaceRow {
  return {
    id: place.id,
    name: placeName(place, words.language),
    officialName: place.officialName,
    endonym: place.endonyms.map(({ text }) => text).join(' / '),
    country: place.country,
    countryName: words.regionName(place.country),
    continent: words.term('continents', place.continent),
    tier: words.term('tiers', mapTierOf(place)),
    standing: words.term('standings', place.standing),
    since: place.tierSince ?? '',
    contact: words.term('contactLights', words.lightOf(place.id)),
    lon: place.lon,
    lat: place.lat,
    timeZone: place.timeZone,
    sectors: place.sectors.map((sector) => words.term('sectors', sector)).join('; '),
  }
}

export const homeName = (home: HomeCity, language: Language): string => home.names[language] ?? home.names.en ?? Object.values(home.names)[0] ?? home.id
