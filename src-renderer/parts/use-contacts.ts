import { contactsAsOf } from '#data/contact-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { useNow } from './use-now.ts'
import { todayIn } from './use-today.ts'

/** The contact of every place as of today, the same on every page; undefined while the records are being read. */
export function useContacts(): ReadonlyMap<PlaceId, Contact> | undefined {
  const home = useQuery(homeCity, [])
  const now = useNow()
  // The date decides the lights; a new minute of the same day does not.
  const today = home.kind === 'ready' ? todayIn(home.value?.timeZone, now) : undefined
  const contacts = useQuery(async () => (today === undefined ? undefined : contactsAsOf(today)), [today])
  return contacts.kind === 'ready' ? contacts.value : undefined
}
