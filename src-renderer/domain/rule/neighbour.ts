import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { ranks } from '#domain/person/person.ts'

/** What the rules about several groups must know of another visit. */
export interface Neighbour {
  readonly id: string
  readonly date: PartialDate
  readonly endDate: PartialDate
  readonly organiser: string
  /** ISO 3166-1 alpha-2, of its destinations. */
  readonly countries: readonly string[]
  /** Whether a leader heads it. */
  readonly isLed: boolean
  readonly people: number
}

/** From deputy head of a bureau upwards one is a leader in the sense of the rules. */
export const isLeader = (rank: (typeof ranks)[number]): boolean => ranks.indexOf(rank) <= ranks.indexOf('deputy-bureau')

/** Other outbound groups of the same organiser; a visit without one has no such neighbours. */
export const sameOrganiser = (visit: Pick<Visit, 'id' | 'organiser'>, neighbours: readonly Neighbour[]): readonly Neighbour[] =>
  neighbours.filter(({ id, organiser }) => id !== visit.id && organiser.trim() !== '' && organiser.trim() === visit.organiser.trim())
