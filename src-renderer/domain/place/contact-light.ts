import type { Activity, ActivityId } from '#domain/activity/activity.ts'
import { firstDayNumber, lastDayNumber, monthsBetween } from './day.ts'
import type { PartialDate } from './partial-date.ts'
import type { Place, PlaceId } from './place.ts'

/** How fresh the contact with a place is; computed from contacts, never stored. */
export const contactLights = ['fresh', 'slipping', 'dormant', 'not-checked', 'ended'] as const
export type ContactLight = (typeof contactLights)[number]

/** Months without contact from which a place is slipping, and from which it is dormant. */
export interface ContactThresholds {
  readonly slipping: number
  readonly dormant: number
}
export const defaultThresholds: ContactThresholds = { slipping: 12, dormant: 24 }

export interface Contact {
  readonly light: ContactLight
  /** The last contact that took place, with the activity that bears it out. */
  readonly last?: DatedContact
  /** The next contact that is planned. */
  readonly next?: DatedContact
  /** Whole months since the last contact, counted from the earliest day its date may mean. */
  readonly months?: number
  /** Whole days since the last contact; absent when its date is not known to the day. */
  readonly days?: number
}

export interface DatedContact {
  readonly date: PartialDate
  readonly activityId: ActivityId
}

type Standing = Pick<Place, 'id' | 'standing'>
type Thresholds = ContactThresholds

/**
 * The contact with one place as of `today` (known to the day).
 *
 * A place without a contact on record is "not checked", never dormant: nobody has looked yet. A date known to the
 * month or year counts from its first day, so that an imprecise record warns too early rather than too late.
 */
export function contactOf(
  place: Standing,
  activities: readonly Activity[],
  today: PartialDate,
  limits: Thresholds = defaultThresholds,
): Contact {
  return contactFrom(
    place,
    activities.filter((activity) => activity.placeIds.includes(place.id)),
    today,
    limits,
  )
}

/** The contact of every place, in one pass over the activities. */
export function contactsOf(
  places: readonly Standing[],
  activities: readonly Activity[],
  today: PartialDate,
  limits: Thresholds = defaultThresholds,
): ReadonlyMap<PlaceId, Contact> {
  const perPlace = new Map<PlaceId, Activity[]>(places.map((place) => [place.id, []]))
  for (const activity of activities) for (const id of new Set(activity.placeIds)) perPlace.get(id)?.push(activity)
  return new Map(places.map((place) => [place.id, contactFrom(place, perPlace.get(place.id) ?? [], today, limits)]))
}

/** True for what bears out a contact: an event that took place. Programmes and mere plans do not. */
export function isHeldContact(activity: Pick<Activity, 'form' | 'state' | 'confidence'>): boolean {
  return activity.form === 'event' && activity.state === 'held' && activity.confidence !== 'low'
}

function contactFrom(
  place: Standing,
  activities: readonly Activity[],
  today: PartialDate,
  limits: Thresholds,
): Contact {
  const now = firstDayNumber(today)
  let last: DatedContact | undefined
  let next: DatedContact | undefined
  for (const activity of activities) {
    if (activity.date === undefined) continue
    const begins = firstDayNumber(activity.date)
    if (isHeldContact(activity) && begins <= now) {
      const date = endBy(activity, now) ?? activity.date
      if (!last || firstDayNumber(date) > firstDayNumber(last.date)) last = { date, activityId: activity.id }
    } else if (isPlanned(activity) && lastDayNumber(activity.date) >= now) {
      if (!next || begins < firstDayNumber(next.date)) next = { date: activity.date, activityId: activity.id }
    }
  }
  const months = last && monthsBetween(last.date, today)
  return {
    light: lightOf(place, months, limits),
    ...(last && { last }),
    ...(next && { next }),
    ...(months !== undefined && { months }),
    ...(last?.date.length === 10 && { days: now - firstDayNumber(last.date) }),
  }
}

function lightOf(place: Standing, months: number | undefined, limits: Thresholds): ContactLight {
  if (place.standing === 'terminated') return 'ended'
  if (months === undefined) return 'not-checked'
  return months < limits.slipping ? 'fresh' : months < limits.dormant ? 'slipping' : 'dormant'
}

/** The end of an event that is over by `now`. */
const endBy = (activity: Activity, now: number): PartialDate | undefined =>
  activity.endDate !== undefined && lastDayNumber(activity.endDate) <= now ? activity.endDate : undefined

const isPlanned = (activity: Activity): boolean => activity.form === 'event' && activity.state.startsWith('planned')
