import { builtInTopology, isBuiltInWorldview, lakeTopology, type BuiltInWorldview, type LandLevel } from '#bundles/built-in-land.ts'
import { baseMapTopology } from '#data/base-map-queries.ts'
import { landOfTopology, type BaseMapTopology } from '#domain/map/land-of-topology.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { groundShapes } from './ground-shapes.ts'
import { centerPoint } from './map-centers.ts'
import type { Land } from './map-canvases.ts'

const kept = new Map<string, Promise<LandGeometry>>()

/** Reads a base map by worldview or by the id of an own one; says the coarse level as soon as it is there, and reads on when that has been dealt with. */
export async function loadLand(worldview: string, onCoarse: (coarse: LandGeometry) => void | Promise<void>): Promise<Land> {
  if (!isBuiltInWorldview(worldview)) return { coarse: await ownLand(worldview) }
  const coarse = await builtInLand(worldview, '110m')
  await onCoarse(coarse)
  return { coarse, fine: await builtInLand(worldview, '50m') }
}

/** Reads and projects the coarse level of a built-in map ahead of the page that draws it. */
export function expectLand({ worldview, projection, center }: Pick<Settings, 'worldview' | 'projection' | 'center'>): void {
  if (!isBuiltInWorldview(worldview)) return
  builtInLand(worldview, '110m').then(
    (land) => void groundShapes(land, projection, centerPoint(center, undefined, projection === 'globe')),
    // The page asks again, and says so when it fails.
    () => undefined,
  )
}

function builtInLand(worldview: BuiltInWorldview, level: LandLevel): Promise<LandGeometry> {
  const key = `${worldview} ${level}`
  const known = kept.get(key)
  if (known) return known
  const reading = Promise.all([builtInTopology(worldview, level), lakeTopology(level)]).then(([topology, lakes]) => landOfTopology(topology, lakes))
  kept.set(key, reading)
  // What failed may be asked for again.
  reading.catch(() => kept.delete(key))
  return reading
}

/** Own base maps have one level of detail. They are checked when they are brought in. */
async function ownLand(id: string): Promise<LandGeometry> {
  const [topology, lakes] = await Promise.all([baseMapTopology(id), lakeTopology('50m')])
  if (topology === undefined) throw new Error(`the base map ${id} is not here any more`)
  return landOfTopology(topology as BaseMapTopology, lakes)
}
