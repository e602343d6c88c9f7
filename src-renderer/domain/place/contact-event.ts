import type { PartialDate } from './partial-date.ts'
import type { PlaceId } from './place.ts'

/** The kinds of record that bring the office in touch with a place. */
export const contactKinds = ['activity', 'letter', 'call-on', 'video-meeting', 'visit'] as const
export type ContactKind = (typeof contactKinds)[number]

/** One contact with one or more places, whatever record bears it out. */
export interface ContactEvent {
  readonly kind: ContactKind
  /** Id of the record; with the kind it says where to read more. */
  readonly recordId: string
  readonly placeIds: readonly PlaceId[]
  readonly date: PartialDate
  readonly endDate?: PartialDate
  /** Only what was held is a contact; a plan is at most the next one. */
  readonly state: 'held' | 'planned'
}
