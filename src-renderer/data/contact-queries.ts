import { activityContacts } from '#domain/activity/activity-contacts.ts'
import { letterContacts } from '#domain/letter/letter-contacts.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { ContactEvent } from '#domain/place/contact-event.ts'
import { allActivities } from './activity-queries.ts'
import { allRecords } from './record-queries.ts'

/** Every contact on record, from all kinds of record that bear one out. */
export async function allContactEvents(): Promise<readonly ContactEvent[]> {
  const [activities, letters] = await Promise.all([allActivities(), allRecords('letter')])
  return [...activityContacts(activities), ...letterContacts(letters as unknown as readonly Letter[])]
}
