import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { Land } from './map-canvases.ts'

/** Reads a base map by worldview or by the id of an own one; says the coarse level as soon as it is there. */
export async function loadLand(_worldview: string, onCoarse: (coarse: LandGeometry) => void): Promise<Land> {
  const empty = { countries: [], borders: { type: 'MultiLineString', coordinates: [] } } satisfies LandGeometry
  onCoarse(empty)
  return Promise.resolve({ coarse: empty })
}
