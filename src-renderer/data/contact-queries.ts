import { activityContacts } from '#domain/activity/activity-contacts.ts'
import { letterContacts } from '#domain/letter/letter-contacts.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { Organisation } from '#domain/person/organisation.ts'
import type { ContactEvent } from '#domain/place/contact-event.ts'
import { contactsOf, type Contact } from '#domain/place/contact-light.ts'
import { intervalsOf } from '#domain/place/contact-intervals.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { visitContacts } from '#domain/visit/visit-contacts.ts'
import { homeCity } from './home-queries.ts'
import { keptAnswer } from './kept-answers.ts'
import { allPlaces } from './place-queries.ts'
import { allActivities } from './activity-queries.ts'
import { allRecords } from './record-queries.ts'
import { allVisits } from './visit-queries.ts'

/** Every contact on record, from all kinds of record that bear one out. */
export async function allContactEvents(): Promise<readonly ContactEvent[]> {
  const [activities, organisations, letters, visits] = await Promise.all([
    allActivities(),
    allRecords('organisation') as Promise<readonly unknown[]> as Promise<readonly Organisation[]>,
    allRecords('letter') as Promise<readonly unknown[]> as Promise<readonly Letter[]>,
    allVisits(),
  ])
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  return [...activityContacts(activities, (id) => byId.get(id)?.placeIds ?? []), ...letterContacts(letters), ...visitContacts(visits)]
}

/** The contact of every place as of `today`. */
export async function contactsAsOf(today: PartialDate): Promise<ReadonlyMap<PlaceId, Contact>> {
  const contacts = await keptAnswer('contacts', today, async () => {
    const [places, events, home] = await Promise.all([allPlaces(), allContactEvents(), homeCity()])
    return [...contactsOf(places, events, today, intervalsOf(home))]
  })
  return new Map(contacts)
}
