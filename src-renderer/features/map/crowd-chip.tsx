import { ZoomIn } from 'lucide-react'
import type { LonLat } from '#domain/map/map-view.ts'
import type { OverlayScene } from '#domain/map/map-scene.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { crowdedContinent } from './crowded-continent.ts'
import styles from './map-tools.module.css'

interface CrowdChipProps {
  readonly scene: OverlayScene
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly onZoom: (points: readonly LonLat[]) => void
}

/** Offers a closer look at the continent whose names crowd each other, such as Europe on a map of the world. */
export function CrowdChip({ scene, places, onZoom }: CrowdChipProps) {
  const words = useWords('map')
  const continent = crowdedContinent(scene, places)
  if (!continent) return null
  const zoom = (): void => {
    const seen = scene.symbols.flatMap(({ placeId }) => (placeId === undefined ? [] : (places.get(placeId) ?? [])))
    onZoom(seen.filter((place) => place.continent === continent).map(({ lon, lat }) => [lon, lat] as const))
  }
  return (
    <div className={styles.chip} data-furniture>
      <Button size="small" icon={ZoomIn} onPress={zoom}>
        {words('stage.zoomTo', { region: words.in('vocabulary', `continents.${continent}`) })}
      </Button>
    </div>
  )
}
