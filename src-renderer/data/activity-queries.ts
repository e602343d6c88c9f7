import { activityFromRow } from '#domain/activity/activity-fields.ts'
import type { Activity, ActivityId } from '#domain/activity/activity.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { records } from './database.ts'
import { isListed } from './entity-tables.ts'

export async function allActivities(): Promise<Activity[]> {
  const rows = await records().activities.toArray()
  return rows.filter(isListed).map(activityFromRow)
}

export async function activityById(id: ActivityId): Promise<Activity | undefined> {
  const row = await records().activities.get(id)
  return row && isListed(row) ? activityFromRow(row) : undefined
}

/** The exchanges with a place, the latest first, undated ones last. */
export async function activitiesOf(placeId: PlaceId): Promise<Activity[]> {
  const rows = await records().activities.where('_links').equals(placeId).toArray()
  const activities = rows.filter(isListed).map(activityFromRow)
  return activities.sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))
}
