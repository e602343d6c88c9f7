import { firstDayNumber } from '#domain/place/day.ts'
import type { Language } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { Activity, ActivityForm, ActivityId, Direction } from './activity.ts'

/** What is asked when an exchange is recorded. */
export interface ActivityDraft {
  readonly id: ActivityId
  readonly form: ActivityForm
  readonly title: string
  readonly language: Language
  readonly date?: PartialDate
  readonly endDate?: PartialDate
  readonly placeIds: readonly PlaceId[]
  readonly direction: Direction
  readonly types: readonly string[]
  readonly sectors: readonly string[]
}

/** A new exchange as the office records it: planned while its first day is ahead of `today`, held from then on. */
export function freshActivity(draft: ActivityDraft, today: PartialDate): Activity {
  const { title, language, ...rest } = draft
  return {
    ...rest,
    state: stateOf(draft, today),
    titles: { [language]: title },
    titleOrigins: { [language]: 'editor' },
    venue: {},
    participants: [],
    organisationIds: [],
    personIds: [],
    outcome: '',
    namedInReply: false,
    replyQuote: '',
    sources: [],
    sourceNote: '',
    confidence: 'high',
    notes: '',
  }
}

function stateOf({ form, date }: ActivityDraft, today: PartialDate): string {
  if (form === 'programme') return 'ongoing'
  return date !== undefined && firstDayNumber(date) > firstDayNumber(today) ? 'planned' : 'held'
}
