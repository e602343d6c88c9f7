import { mapTierOf, mapTiers, type MapTier } from '#domain/map/map-filter.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Place } from '#domain/place/place.ts'
import { lightMapTheme } from './map-theme.ts'
import { homeName, placeRow, type RowWords } from './place-row.ts'
import { xmlText } from './svg-text.ts'

/**
 * The places as KML 2.2: one folder for each tier, in its colour, each place with the year it begins in so that a
 * viewer can play the years. Icons are the viewer's own: the file refers to nothing outside itself.
 */
export function mapKml(places: readonly Place[], home: HomeCity | undefined, words: RowWords, title: string, credit: readonly string[]): string {
  const folders = mapTiers.flatMap((tier) => {
    const inTier = places.filter((place) => mapTierOf(place) === tier)
    return inTier.length === 0 ? [] : [folder(words.term('tiers', tier), inTier.map((place) => placemark(place, tier, words)))]
  })
  const homePlacemark = home ? [`<Placemark id="home"><name>${xmlText(homeName(home, words.language))}</name><styleUrl>#home</styleUrl>${point(home)}</Placemark>`] : []
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document><name>${xmlText(title)}</name>`,
    `<description>${xmlText(credit.join(' '))}</description>`,
    style('home', lightMapTheme.home),
    ...mapTiers.map((tier) => style(tier, lightMapTheme.tiers[tier])),
    ...homePlacemark,
    ...folders,
    '</Document>',
    '</kml>',
    '',
  ].join('\n')
}

const folder = (name: string, placemarks: readonly string[]): string => `<Folder><name>${xmlText(name)}</name>\n${placemarks.join('\n')}\n</Folder>`

function placemark(place: Place, tier: MapTier, words: RowWords): string {
  const { name, ...facts } = placeRow(place, words)
  const described = [facts.officialName, facts.countryName, facts.tier, facts.since].filter((fact) => fact !== '').join(' · ')
  return [
    `<Placemark id="${xmlText(place.id)}"><name>${xmlText(String(name))}</name>`,
    `<description>${xmlText(described)}</description>`,
    place.tierSince ? `<TimeSpan><begin>${xmlText(place.tierSince)}</begin></TimeSpan>` : '',
    `<styleUrl>#${tier}</styleUrl>`,
    `<ExtendedData>${Object.entries(facts).map(([key, value]) => `<Data name="${key}"><value>${xmlText(String(value))}</value></Data>`).join('')}</ExtendedData>`,
    `${point(place)}</Placemark>`,
  ].join('')
}

const point = ({ lon, lat }: { readonly lon: number; readonly lat: number }): string => `<Point><coordinates>${lon},${lat}</coordinates></Point>`

/** KML writes colours as opacity, blue, green, red. */
function style(id: string, color: string): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(color) ?? []
  return `<Style id="${id}"><IconStyle><color>ff${blue}${green}${red}</color></IconStyle></Style>`
}
