import type { MapSize, MapView } from './map-view.ts'
import { unprojectorFor } from './move-view.ts'
import type { IsWater } from './terrain.ts'

/** Degrees. */
export type IsLand = (lon: number, lat: number) => boolean

let latest: { readonly isLand: IsLand; readonly stage: string; readonly isWater: IsWater } | undefined

/** Whether there is water under a pixel. The same test as the last time for the same view, so that what was made of it is found again. */
export function waterTest(view: MapView, size: MapSize, isLand: IsLand): IsWater {
  const stage = JSON.stringify([view.projection, view.center, view.zoom, view.pan, size.width, size.height])
  if (latest?.isLand === isLand && latest.stage === stage) return latest.isWater
  const unproject = unprojectorFor(view, size)
  const isWater: IsWater = (x, y) => {
    const lonLat = unproject([x, y])
    return !lonLat || !isLand(...lonLat)
  }
  latest = { isLand, stage, isWater }
  return isWater
}
