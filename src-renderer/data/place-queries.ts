import { placeFromRow } from '#domain/place/place-fields.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { records } from './database.ts'
import { isListed } from './entity-tables.ts'

/** Every place that is not in the trash. */
export async function allPlaces(): Promise<Place[]> {
  const rows = await records().places.toArray()
  return rows.filter(isListed).map(placeFromRow)
}

export async function placeById(id: PlaceId): Promise<Place | undefined> {
  const row = await records().places.get(id)
  return row && isListed(row) ? placeFromRow(row) : undefined
}
