import { mapTierOf } from '#domain/map/map-filter.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Place } from '#domain/place/place.ts'
import type { Feature, FeatureCollection, Point } from 'geojson'
import { homeName, placeRow, type RowWords } from './place-row.ts'

/** The places as GeoJSON (RFC 7946): keys are stable ids, `name` is in the chosen language, `names` in all. */
export function mapGeoJson(places: readonly Place[], home: HomeCity | undefined, words: RowWords, credit: readonly string[]): string {
  const features: Feature<Point>[] = [...(home ? [homeFeature(home, words)] : []), ...places.map((place) => placeFeature(place, words))]
  const collection = { type: 'FeatureCollection', credit: credit.join(' '), features } satisfies FeatureCollection<Point> & { credit: string }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function placeFeature(place: Place, words: RowWords): Feature<Point> {
  const { name, officialName, endonym, countryName } = placeRow(place, words)
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      role: 'partner',
      name,
      names: place.names,
      officialName,
      endonym,
      country: place.country,
      ...(place.territory === '' ? {} : { territory: place.territory }),
      countryName,
      continent: place.continent,
      tier: place.tier,
      drawnAs: mapTierOf(place),
      standing: place.standing,
      since: place.tierSince ?? null,
      contact: words.lightOf(place.id),
      timeZone: place.timeZone,
      sectors: place.sectors,
    },
  }
}

function homeFeature(home: HomeCity, words: RowWords): Feature<Point> {
  return {
    type: 'Feature',
    id: `home-${home.id}`,
    geometry: { type: 'Point', coordinates: [home.lon, home.lat] },
    properties: { role: 'home', name: homeName(home, words.language), names: home.names, country: home.country, timeZone: home.timeZone },
  }
}
