import { baseMapFromRow } from '#domain/map/base-map-fields.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import { records } from './database.ts'

/** The base maps the user brought, the earliest first. */
export async function allBaseMaps(): Promise<OwnBaseMap[]> {
  const rows = await records().baseMaps.toArray()
  const maps = rows.filter((row) => !row.$del).map(baseMapFromRow)
  return maps.sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
}

/** The TopoJSON of an own base map, or undefined when there is none. */
export async function baseMapTopology(id: string): Promise<unknown> {
  const row = await records().baseMapShapes.get(id)
  return row?.topology
}
