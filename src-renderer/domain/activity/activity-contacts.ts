import type { ContactEvent, ContactKind } from '#domain/place/contact-event.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { RecordId } from '#domain/record/record-id.ts'
import type { Activity } from './activity.ts'

/**
 * The contacts that exchanges bear out: events held, and those still planned. Programmes and doubtful records are none.
 * Calling on an organisation, or meeting it by video, is contact with the places it belongs to.
 */
export function activityContacts(
  activities: readonly Activity[],
  placesOf: (organisation: RecordId<'organisation'>) => readonly PlaceId[] = () => [],
): readonly ContactEvent[] {
  return activities.flatMap((activity): ContactEvent[] => {
    const { date, endDate } = activity
    if (date === undefined) return []
    const state = isHeldContact(activity) ? 'held' : isPlanned(activity) ? 'planned' : undefined
    if (state === undefined) return []
    const placeIds = [...new Set([...activity.placeIds, ...activity.organisationIds.flatMap(placesOf)])]
    return [{ kind: kindOf(activity), recordId: activity.id, placeIds, date, ...(endDate && { endDate }), state }]
  })
}

/** True for what bears out a contact: an event that took place. Programmes and mere plans do not. */
export function isHeldContact(activity: Pick<Activity, 'form' | 'state' | 'confidence'>): boolean {
  return activity.form === 'event' && activity.state === 'held' && activity.confidence !== 'low'
}

const isPlanned = (activity: Activity): boolean => activity.form === 'event' && activity.state.startsWith('planned')

const kindOf = ({ types }: Activity): ContactKind =>
  types.includes('call-on') ? 'call-on' : types.includes('video-meeting') ? 'video-meeting' : 'activity'
