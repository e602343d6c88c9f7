import { agreementFromRow } from '#domain/place/agreement-fields.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { records } from './database.ts'
import { isListed } from './entity-tables.ts'

export async function allAgreements(): Promise<Agreement[]> {
  const rows = await records().agreements.toArray()
  return rows.filter(isListed).map(agreementFromRow)
}

/** The papers signed with a place, the earliest first, undated ones last. */
export async function agreementsOf(placeId: PlaceId): Promise<Agreement[]> {
  const rows = await records().agreements.where('_links').equals(placeId).toArray()
  const agreements = rows.filter(isListed).map(agreementFromRow)
  return agreements.sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
}
