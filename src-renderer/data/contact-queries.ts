import { activityContacts } from '#domain/activity/activity-contacts.ts'
import type { ContactEvent } from '#domain/place/contact-event.ts'
import { allActivities } from './activity-queries.ts'

/** Every contact on record, from all kinds of record that bear one out. */
export async function allContactEvents(): Promise<readonly ContactEvent[]> {
  return activityContacts(await allActivities())
}
