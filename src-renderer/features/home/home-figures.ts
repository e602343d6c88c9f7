import { mapTierOf, mapTiers, type MapTier } from '#domain/map/map-filter.ts'
import type { Activity } from '#domain/activity/activity.ts'
import { isWatched, type Contact } from '#domain/place/contact-light.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { isToBeConfirmed, type Place, type PlaceId } from '#domain/place/place.ts'

export interface SilentPlace {
  readonly place: Place
  readonly contact: Contact
}

export interface Silence {
  readonly dormant: readonly SilentPlace[]
  readonly slipping: readonly SilentPlace[]
  readonly notChecked: number
}

/** Partners whose contact has grown old, the longest silence first, and how many nobody has looked at; counted as on the map. */
export function silence(places: readonly Place[], contacts: ReadonlyMap<PlaceId, Contact>): Silence {
  const all = places.filter(isWatched).flatMap((place) => {
    const contact = contacts.get(place.id)
    return contact ? [{ place, contact }] : []
  })
  const of = (light: Contact['light']): SilentPlace[] =>
    all
      .filter(({ contact }) => contact.light === light)
      .sort((a, b) => (b.contact.months ?? 0) - (a.contact.months ?? 0))
  return { dormant: of('dormant'), slipping: of('slipping'), notChecked: of('not-checked').length }
}

export interface Circle {
  /** Confirmed partners whose tie is not ended. */
  readonly places: number
  readonly countries: number
  readonly tiers: readonly { readonly tier: MapTier; readonly count: number }[]
  readonly toBeConfirmed: number
}

/** The circle of friends in numbers; what is to be confirmed is counted apart. */
export function circle(places: readonly Place[]): Circle {
  const sure = places.filter((place) => !isToBeConfirmed(place))
  const current = sure.filter((place) => place.standing !== 'terminated')
  return {
    places: current.length,
    countries: new Set(current.map(({ country }) => country)).size,
    tiers: mapTiers
      .map((tier) => ({ tier, count: sure.filter((place) => mapTierOf(place) === tier).length }))
      .filter(({ count }) => count > 0),
    toBeConfirmed: places.length - sure.length,
  }
}

/** The latest exchanges that took place, the newest first. */
export function latestExchanges(
  activities: readonly Activity[],
  today: PartialDate,
  limit: number,
): readonly Activity[] {
  const now = firstDayNumber(today)
  const begin = (activity: Activity): number => (activity.date ? firstDayNumber(activity.date) : Infinity)
  return activities
    .filter((activity) => activity.form === 'event' && activity.state === 'held' && begin(activity) <= now)
    .sort((a, b) => begin(b) - begin(a))
    .slice(0, limit)
}
