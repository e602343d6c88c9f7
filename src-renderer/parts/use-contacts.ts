import { useMemo } from 'react'
import { allContactEvents } from '#data/contact-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { contactsOf, type Contact } from '#domain/place/contact-light.ts'
import { intervalsOf } from '#domain/place/contact-intervals.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { useNow } from './use-now.ts'
import { todayIn } from './use-today.ts'

/** The contact of every place as of today, the same on every page; undefined while the records are being read. */
export function useContacts(): ReadonlyMap<PlaceId, Contact> | undefined {
  const places = useQuery(allPlaces, [])
  const events = useQuery(allContactEvents, [])
  const home = useQuery(homeCity, [])
  const now = useNow()
  // The date decides the lights; a new minute of the same day does not.
  const today = home.kind === 'ready' ? todayIn(home.value?.timeZone, now) : undefined
  return useMemo(() => {
    if (places.kind !== 'ready' || events.kind !== 'ready' || home.kind !== 'ready' || today === undefined) return undefined
    return contactsOf(places.value, events.value, today, intervalsOf(home.value))
  }, [places, events, home, today])
}
