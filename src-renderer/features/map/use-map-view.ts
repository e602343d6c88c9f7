import { useMemo, useState } from 'react'
import type { MapView } from '#domain/map/map-view.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { writeSetting } from '#data/settings.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { centerPoint, type CenterChoice } from './map-centers.ts'
import { mapSession } from './map-session.ts'

export interface PresentView {
  readonly view: MapView
  readonly setView: (view: MapView) => void
  readonly center: CenterChoice
  /** The partner the map is centred on. */
  readonly centeredOn: PlaceId | undefined
  /** `partner` says which one when the choice is 'partner'. */
  readonly setCenter: (center: CenterChoice, partner?: PlaceId) => void
}

/** Where the reader stands: by projection and centre as chosen, then moved by hand. Another choice starts from the whole map. */
export function useMapView(
  settings: Pick<Settings, 'projection' | 'center'>,
  home: HomeCity | undefined,
  places: ReadonlyMap<PlaceId, Place>,
): PresentView {
  const [centeredOn, setCenteredOn] = useState(mapSession.centeredOn)
  const [moved, setMoved] = useState(mapSession.moved)
  const partner = centeredOn === undefined ? undefined : places.get(centeredOn)
  const { projection } = settings
  const isGlobe = projection === 'globe'
  const [lon, lat] = partner ? [partner.lon, isGlobe ? partner.lat : 0] : centerPoint(settings.center, home, isGlobe)
  const from = `${projection} ${lon} ${lat}`
  const start = useMemo<MapView>(() => ({ projection, center: [lon, lat], zoom: 1, pan: [0, 0] }), [projection, lon, lat])
  const view = moved?.from === from ? moved.view : start
  const isTurned = view.center[0] !== lon || view.center[1] !== lat
  return {
    view,
    setView: (next) => {
      mapSession.moved = { from, view: next }
      setMoved(mapSession.moved)
    },
    center: isTurned ? 'turned' : partner ? 'partner' : settings.center,
    centeredOn,
    setCenter: (center, wanted) => {
      mapSession.moved = undefined
      setMoved(undefined)
      mapSession.centeredOn = center === 'partner' ? wanted : undefined
      setCenteredOn(mapSession.centeredOn)
      if (center !== 'partner' && center !== 'turned') void writeSetting('center', center)
    },
  }
}
