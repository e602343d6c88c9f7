import type { ActivityId } from '#domain/activity/activity.ts'
import type { AgreementId } from '#domain/place/agreement.ts'
import type { PlaceId } from '#domain/place/place.ts'

interface Ids {
  place: PlaceId
  agreement: AgreementId
  activity: ActivityId
}

/** An id that no record anywhere carries yet. */
export function freshId<Kind extends keyof Ids>(kind: Kind): Ids[Kind] {
  return ids[kind]()
}

// The only place where a text becomes an id.
const ids: { readonly [Kind in keyof Ids]: () => Ids[Kind] } = {
  place: () => crypto.randomUUID() as string as PlaceId,
  agreement: () => crypto.randomUUID() as string as AgreementId,
  activity: () => crypto.randomUUID() as string as ActivityId,
}
