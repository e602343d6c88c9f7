import type { LonLatPoint } from '#domain/place/distance-km.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Item } from './item.ts'
import type { TravelEstimates } from './travel-estimate.ts'

/** A point of a route. */
export interface RoutePoint extends LonLatPoint {
  readonly id: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA. */
  readonly zone: string
}

/** What is to happen at a place, sometime or at a time. */
export interface WishedMeeting {
  readonly id: string
  readonly placeId: string
  readonly minutes: number
  /** The first and last day on which they can, in the calendar of the place. */
  readonly from?: PartialDate
  readonly to?: PartialDate
  /** Milliseconds since 1970 UTC, when the time is fixed. */
  readonly start?: number
  /** Of a fixed time: others are elsewhere meanwhile, so that it waits for no meeting before it. */
  readonly isParallel?: boolean
}

export interface RouteWish {
  readonly home: RoutePoint
  readonly places: readonly RoutePoint[]
  readonly meetings: readonly WishedMeeting[]
  /** The day on which home is left. */
  readonly start: PartialDate
  /** The day by which everybody is to be home. */
  readonly end?: PartialDate
  readonly estimates: TravelEstimates
  readonly limits: RouteLimits
  /** Days on which nobody receives at a place. */
  readonly isDayOff: (country: string, date: PartialDate) => boolean
}

/** What the rules allow a journey. */
export interface RouteLimits {
  /** Days abroad, both ends counting, for one country, two, three. */
  readonly days: readonly number[]
  readonly countries: number
}

export const usualLimits: RouteLimits = { days: [5, 8, 10], countries: 3 }

/** What a proposal does not keep. */
export type RouteBreak =
  | { readonly kind: 'window' | 'fixed'; readonly meetingId: string }
  | { readonly kind: 'days'; readonly days: number; readonly limit: number }
  | { readonly kind: 'end'; readonly date: PartialDate }
  | { readonly kind: 'countries'; readonly countries: number; readonly limit: number }

export interface PlannedMeeting {
  readonly id: string
  /** Milliseconds since 1970 UTC. */
  readonly start: number
  readonly end: number
}

export interface PlannedLeg {
  readonly from: string
  readonly to: string
  readonly mode: Item['mode']
  /** Milliseconds since 1970 UTC, door to door. */
  readonly start: number
  readonly end: number
}

/** A journey in one order of places: how it gets to each, and what happens there. */
export interface RouteProposal {
  readonly order: readonly string[]
  readonly legs: readonly PlannedLeg[]
  readonly meetings: readonly PlannedMeeting[]
  readonly travelMinutes: number
  /** Calendar days at home from leaving to return, both counting. */
  readonly days: number
  readonly breaks: readonly RouteBreak[]
}
