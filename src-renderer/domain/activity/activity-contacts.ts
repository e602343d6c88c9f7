import type { ContactEvent } from '#domain/place/contact-event.ts'
import type { Activity } from './activity.ts'

/** The contacts that exchanges bear out: events held, and those still planned. Programmes and doubtful records are none. */
export function activityContacts(activities: readonly Activity[]): readonly ContactEvent[] {
  return activities.flatMap((activity): ContactEvent[] => {
    const { date, endDate } = activity
    if (date === undefined) return []
    const state = isHeldContact(activity) ? 'held' : isPlanned(activity) ? 'planned' : undefined
    if (state === undefined) return []
    return [{ kind: 'activity', recordId: activity.id, placeIds: activity.placeIds, date, ...(endDate && { endDate }), state }]
  })
}

/** True for what bears out a contact: an event that took place. Programmes and mere plans do not. */
export function isHeldContact(activity: Pick<Activity, 'form' | 'state' | 'confidence'>): boolean {
  return activity.form === 'event' && activity.state === 'held' && activity.confidence !== 'low'
}

const isPlanned = (activity: Activity): boolean => activity.form === 'event' && activity.state.startsWith('planned')
