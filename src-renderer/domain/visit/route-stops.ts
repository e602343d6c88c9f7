import type { Language } from '#domain/place/language.ts'
import { textIn } from '#domain/place/language-map.ts'
import { placeName } from '#domain/place/place.ts'
import type { RouteStop } from './route-scene.ts'
import type { TimedItem } from './timed-items.ts'
import type { VisitSurroundings } from './visit-file.ts'

/** Home and every place that a dated item is at or leads to, each once, named in `language`. */
export function routeStops(timed: readonly TimedItem[], { home, places }: VisitSurroundings, language: Language, others: readonly string[] = []): readonly RouteStop[] {
  const visited = new Set<string>([...others, ...timed.flatMap(({ item }) => (item.date !== undefined && item.placeId !== undefined ? [item.placeId] : []))])
  return [
    { id: home.id, name: textIn(home.names, language)?.text ?? '', lon: home.lon, lat: home.lat },
    ...[...visited].flatMap((id) => places.get(id) ?? []).map((place) => ({ id: place.id, name: placeName(place, language), lon: place.lon, lat: place.lat })),
  ]
}
