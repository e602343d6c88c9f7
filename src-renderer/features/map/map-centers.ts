import type { LonLat } from '#domain/map/map-view.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { MapCenter } from '#domain/settings/settings.ts'

/** A centre of the settings, the partner that was chosen, or wherever the globe was turned to by hand. */
export type CenterChoice = MapCenter | 'partner' | 'turned'

/** Where the globe leans for a centre that only names a meridian: the middle of the settled northern lands. */
const leaningLatitude = 25

/** The point a map with this centre is centred on; without a home city, home is the Pacific. */
export function centerPoint(center: MapCenter, home: Pick<HomeCity, 'lon' | 'lat'> | undefined, isGlobe: boolean): LonLat {
  const lat = isGlobe ? leaningLatitude : 0
  if (center === 'home' && home) return [home.lon, isGlobe ? home.lat : 0]
  const meridians: Readonly<Record<MapCenter, number>> = { '150e': 150, '110e': 110, '0': 0, home: 150 }
  return [meridians[center], lat]
}

/** "150°E", "0°", "74°W": a meridian, rounded to whole degrees. */
export function centerText(lon: number): string {
  const degrees = Math.round(Math.abs(lon))
  if (degrees === 0 || degrees === 180) return `${degrees}°`
  return `${degrees}°${lon < 0 ? 'W' : 'E'}`
}
