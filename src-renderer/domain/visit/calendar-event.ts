import type { PartialDate } from '#domain/place/partial-date.ts'

/** What a calendar says of one end of an event. */
export interface EventClock {
  readonly date: PartialDate
  /** "09:30"; "" for a whole day. */
  readonly time: string
  /** IANA, or "UTC"; absent where the calendar names no zone that is known. */
  readonly zone?: string
}

export const calendarRemarkKinds = [
  ...(['floating', 'unknown-zone', 'broken-rule', 'rule-cut', 'no-start', 'bad-date'] as const),
  ...(['end-before-start', 'cancelled', 'broken', 'outside', 'cut'] as const),
] as const

/** What could not be taken as it stands in the file, and in which line. */
export interface CalendarRemark {
  readonly kind: (typeof calendarRemarkKinds)[number]
  /** From 1. */
  readonly line: number
  readonly detail?: string
}

/** One event of a calendar, or one day of an event that repeats. */
export interface CalendarEvent {
  /** Where it begins in the file. */
  readonly line: number
  readonly uid: string
  /** Tells the days of an event that repeats apart; "" for one that does not. */
  readonly salt: string
  readonly summary: string
  /** BCP 47, where the calendar says in which language the summary is. */
  readonly language?: string
  readonly location: string
  readonly description: string
  /** The kind of the item it was, where it came from this program. */
  readonly itemKind?: string
  readonly start?: EventClock
  readonly end?: EventClock
  readonly isCancelled: boolean
  readonly remarks: readonly CalendarRemark[]
}

/** The days that are asked for; an event that repeats is given on those of its days that lie between them. */
export interface CalendarSpan {
  readonly from: PartialDate
  readonly to: PartialDate
}
