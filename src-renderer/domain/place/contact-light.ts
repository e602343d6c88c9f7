import type { ContactEvent, ContactKind } from './contact-event.ts'
import { defaultIntervals, type ContactIntervals, type ContactThresholds } from './contact-intervals.ts'
import { firstDayNumber, lastDayNumber, monthsBetween } from './day.ts'
import type { PartialDate } from './partial-date.ts'
import { isToBeConfirmed, type Place, type PlaceId } from './place.ts'

/** How fresh the contact with a place is; computed from contacts, never stored. */
export const contactLights = ['fresh', 'slipping', 'dormant', 'not-checked', 'ended'] as const
export type ContactLight = (typeof contactLights)[number]

export interface Contact {
  readonly light: ContactLight
  /** The last contact that took place, with the record that bears it out. */
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
  readonly kind: ContactKind
  readonly recordId: string
}

type Standing = Pick<Place, 'id' | 'standing' | 'tier'>

/**
 * The contact of every place as of `today` (known to the day), in one pass over the events.
 *
 * A place without a contact on record is "not checked", never dormant: nobody has looked yet. A date known to the
 * month or year counts from its first day, so that an imprecise record warns too early rather than too late.
 */
export function contactsOf(
  places: readonly Standing[],
  events: readonly ContactEvent[],
  today: PartialDate,
  intervals: ContactIntervals = defaultIntervals,
): ReadonlyMap<PlaceId, Contact> {
  const perPlace = new Map<PlaceId, ContactEvent[]>(places.map((place) => [place.id, []]))
  for (const event of events) for (const id of new Set(event.placeIds)) perPlace.get(id)?.push(event)
  return new Map(
    places.map((place) => [place.id, contactFrom(place, perPlace.get(place.id) ?? [], today, intervals[place.tier])]),
  )
}

/** The contact with one place as of `today`. */
export function contactOf(
  place: Standing,
  events: readonly ContactEvent[],
  today: PartialDate,
  intervals: ContactIntervals = defaultIntervals,
): Contact {
  return contactsOf([place], events, today, intervals).get(place.id) ?? { light: 'not-checked' }
}

/** The places whose light is counted anywhere: borne out, as the map shows them, and not ended. */
export const isWatched = (place: Place): boolean => !isToBeConfirmed(place) && place.standing !== 'terminated'

function contactFrom(
  place: Standing,
  events: readonly ContactEvent[],
  today: PartialDate,
  limits: ContactThresholds,
): Contact {
  const now = firstDayNumber(today)
  let last: DatedContact | undefined
  let next: DatedContact | undefined
  for (const event of events) {
    const begins = firstDayNumber(event.date)
    const { kind, recordId } = event
    if (event.state === 'held' && begins <= now) {
      const date = endBy(event, now) ?? event.date
      if (!last || firstDayNumber(date) > firstDayNumber(last.date)) last = { date, kind, recordId }
    } else if (event.state === 'planned' && lastDayNumber(event.date) >= now) {
      if (!next || begins < firstDayNumber(next.date)) next = { date: event.date, kind, recordId }
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

function lightOf(place: Standing, months: number | undefined, limits: ContactThresholds): ContactLight {
  if (place.standing === 'terminated') return 'ended'
  if (months === undefined) return 'not-checked'
  return months < limits.slipping ? 'fresh' : months < limits.dormant ? 'slipping' : 'dormant'
}

/** The end of an event that is over by `now`. */
const endBy = (event: ContactEvent, now: number): PartialDate | undefined =>
  event.endDate !== undefined && lastDayNumber(event.endDate) <= now ? event.endDate : undefined
