import type { OverlayScene } from '#domain/map/map-scene.ts'
import type { Continent, Place, PlaceId } from '#domain/place/place.ts'

/** So many names on leaders or missing, and a closer look is worth offering. */
const crowd = 4

/** The continent on which most names stand on leaders or found no room, when there are enough of them. */
export function crowdedContinent(
  scene: Pick<OverlayScene, 'labels' | 'unlabelled'>,
  places: ReadonlyMap<PlaceId, Pick<Place, 'continent'>>,
): Continent | undefined {
  const counts = new Map<Continent, number>()
  const count = (id: PlaceId | undefined): void => {
    const continent = id === undefined ? undefined : places.get(id)?.continent
    if (continent) counts.set(continent, (counts.get(continent) ?? 0) + 1)
  }
  for (const label of scene.labels) if (label.slot === 'column') count(label.placeId)
  for (const id of scene.unlabelled) count(id)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= crowd ? most[0] : undefined
}
