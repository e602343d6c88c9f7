import type { Contact } from '#domain/place/contact-light.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'

export interface ContactAge {
  readonly place: Place
  readonly contact: Contact
}

/** The last contact with each place, the longest silence first; what nobody has looked at stands last. */
export function contactAges(places: readonly Place[], contacts: ReadonlyMap<PlaceId, Contact>): readonly ContactAge[] {
  return places
    .map((place) => ({ place, contact: contacts.get(place.id) ?? { light: 'not-checked' as const } }))
    .sort((a, b) => lastDay(a.contact) - lastDay(b.contact))
}

const lastDay = ({ last }: Contact): number => (last ? firstDayNumber(last.date) : Infinity)
