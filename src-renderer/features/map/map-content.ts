import { useMemo } from 'react'
import { landGrid } from '#domain/map/land-grid.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { MapHome, MapLabel, MapPlace, MeasureText, OverlayScene } from '#domain/map/map-scene.ts'
import type { MapSize, MapView } from '#domain/map/map-view.ts'
import { overlayScene } from '#domain/map/overlay-scene.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { Settings } from '#domain/settings/settings.ts'

/** What the overlay of the stage is made from, apart from where the reader stands. */
export interface MapContent {
  readonly places: readonly MapPlace[]
  readonly home: MapHome | undefined
  readonly selected: PlaceId | undefined
  readonly settings: Pick<Settings, 'arcs' | 'showLabels' | 'showShading'>
  readonly isLand: ((lon: number, lat: number) => boolean) | undefined
  readonly family: string
  readonly fontSize: number
}

export interface ScenePlacing {
  readonly view: MapView
  readonly size: MapSize
  readonly keepOut: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  readonly measure: MeasureText | undefined
  readonly before: readonly MapLabel[] | undefined
  readonly beyond?: number
}

const noWidth: MeasureText = () => 0
/** With more places than this, names are placed only for those on the stage, and only when these are few. */
const cloud = 1500
const mostNamed = 600

/** The arcs, symbols and names placed on the stage; names only once they can be measured. */
export function sceneOf(content: MapContent, placing: ScenePlacing): OverlayScene {
  const wantsNames = content.settings.showLabels && placing.measure !== undefined
  if (content.places.length <= cloud) return placedScene(content, placing, wantsNames)
  const scene = placedScene(content, placing, false)
  if (!wantsNames || scene.symbols.length > mostNamed) return scene
  const away = new Set(scene.hidden)
  const onStage = content.places.filter(({ id }) => !away.has(id))
  return { ...placedScene({ ...content, places: onStage }, placing, true), shades: scene.shades, hidden: scene.hidden }
}

function placedScene(content: MapContent, { view, size, keepOut, measure, before, beyond = 0 }: ScenePlacing, showLabels: boolean): OverlayScene {
  const { places, home, selected, settings, isLand, family, fontSize } = content
  return overlayScene({
    view,
    size,
    beyond,
    home,
    places,
    selected,
    arcs: settings.arcs,
    showLabels,
    showShading: settings.showShading,
    keepOut,
    labelStyle: { family, fontSize },
    measure: measure ?? noWidth,
    isLand,
    before,
  })
}

/** Whether there is land at a point of the earth, asked of the coarse base map; its grid is made when it is first asked. */
export function useLandGrid(coarse: LandGeometry | undefined): ((lon: number, lat: number) => boolean) | undefined {
  return useMemo(() => {
    if (!coarse) return undefined
    let grid: ReturnType<typeof landGrid> | undefined
    return (lon, lat) => (grid ??= landGrid(coarse.countries))(lon, lat)
  }, [coarse])
}
