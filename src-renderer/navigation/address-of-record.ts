import type { ActivityId } from '#domain/activity/activity.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { Address } from './address.ts'

/** Where a record is read: on the page of its kind when there is one, else in the ledger. */
export function addressOfRecord(kind: RecordKind, id: string): Address {
  if (kind === 'place') return { page: 'places', place: id as PlaceId }
  if (kind === 'activity') return { page: 'exchanges', activity: id as ActivityId }
  if (kind === 'visit') return { page: 'visits', visit: id }
  return { page: 'ledger', kind, record: id }
}
