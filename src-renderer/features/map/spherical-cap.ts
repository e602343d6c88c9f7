import type { MultiPolygon, Polygon } from 'geojson'
import { angle } from '#domain/map/move-view.ts'
import type { LonLat } from '#domain/map/map-view.ts'

/** A round piece of the earth that holds a whole country. */
export interface SphericalCap {
  readonly center: LonLat
  /** Radians. */
  readonly radius: number
}

const caps = new WeakMap<Polygon | MultiPolygon, SphericalCap>()

/** The cap around all corners of the geometry; kept, since the globe asks at every turn. */
export function capOf(geometry: Polygon | MultiPolygon): SphericalCap {
  const kept = caps.get(geometry)
  if (kept) return kept
  const corners = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2)
  const center = meanDirection(corners)
  const radius = corners.reduce((widest, [lon = 0, lat = 0]) => Math.max(widest, angle(center, [lon, lat])), 0)
  const cap = { center, radius }
  caps.set(geometry, cap)
  return cap
}

/** True when no part of the cap is on the side of the earth that faces a reader above `viewpoint`. */
export const isBehind = (cap: SphericalCap, viewpoint: LonLat): boolean => angle(cap.center, viewpoint) - cap.radius > Math.PI / 2

function meanDirection(corners: readonly (readonly number[])[]): LonLat {
  let [x, y, z] = [0, 0, 0]
  for (const [lon = 0, lat = 0] of corners) {
    const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
    x += Math.cos(b) * Math.cos(a)
    y += Math.cos(b) * Math.sin(a)
    z += Math.sin(b)
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]
}
