import type { LanguageMap } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { RecordId } from '#domain/record/record-id.ts'
import type { Confidence, Source } from '#domain/place/source.ts'

export type ActivityId = string & { readonly __brand: 'ActivityId' }

export const activityForms = ['event', 'programme'] as const
/** A dated exchange, or a standing programme. */
export type ActivityForm = (typeof activityForms)[number]

export const directions = ['outbound', 'inbound', 'home', 'online'] as const
export type Direction = (typeof directions)[number]

export interface Activity {
  readonly id: ActivityId
  readonly form: ActivityForm
  /** As the source says: 'held', 'planned', 'ongoing' …; words under vocabulary `activityStates`. */
  readonly state: string
  readonly date?: PartialDate
  readonly endDate?: PartialDate
  readonly placeIds: readonly PlaceId[]
  readonly organisationIds: readonly RecordId<'organisation'>[]
  readonly personIds: readonly RecordId<'person'>[]
  readonly direction?: Direction
  /** Ids of the vocabulary `activityTypes`. */
  readonly types: readonly string[]
  readonly sectors: readonly string[]
  readonly titles: LanguageMap
  /** 'editor', 'translation' or the source's own wording, per language. */
  readonly titleOrigins: LanguageMap
  readonly venue: LanguageMap
  readonly participants: readonly LanguageMap[]
  readonly outcome: string
  readonly namedInReply: boolean
  readonly replyQuote: string
  readonly sources: readonly Source[]
  readonly sourceNote: string
  readonly confidence: Confidence
  readonly notes: string
}
