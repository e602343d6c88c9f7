export type SeatingSide = 'host' | 'guest'

/** Somebody to be seated. */
export interface Attendee {
  readonly id: string
  readonly side: SeatingSide
  readonly duty: 'head' | 'member' | 'note-taker' | 'interpreter'
}

/** Who sits together, each side in its order of precedence. */
export interface Party {
  readonly hosts: readonly Attendee[]
  readonly guests: readonly Attendee[]
}

/** A seat seen from above, the door or the camera at the lower edge; x and y are its middle, in units of the drawing. */
export interface Seat {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Whom protocol puts there; absent for a seat that stays free. */
  readonly personId?: string
  /** Number of the round table or the car, from 1. */
  readonly group?: number
}

/** What stands in the room; of a table or a car the number, from 1. */
export interface Furniture {
  readonly kind: 'table' | 'round' | 'sofa-table' | 'car' | 'driver' | 'door' | 'camera'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly number?: number
}

export interface SeatingPlan {
  readonly width: number
  readonly height: number
  readonly seats: readonly Seat[]
  readonly furniture: readonly Furniture[]
}

/** The card of a seat, and the distance from the middle of one to that of the next. */
export const card = { width: 128, height: 62 } as const
export const step = { x: 138, y: 74 } as const

/** The plan moved and cut so that everything stands on it with a margin around it. */
export function framed(seats: readonly Seat[], furniture: readonly Furniture[], margin = 16): SeatingPlan {
  const boxes = [...seats.map((seat) => ({ ...seat, ...card })), ...furniture]
  const low = (along: 'x' | 'y', size: 'width' | 'height'): number => Math.min(0, ...boxes.map((box) => box[along] - box[size] / 2))
  const high = (along: 'x' | 'y', size: 'width' | 'height'): number => Math.max(0, ...boxes.map((box) => box[along] + box[size] / 2))
  const [left, top] = [low('x', 'width') - margin, low('y', 'height') - margin]
  const moved = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({ ...one, x: one.x - left, y: one.y - top })
  return { width: high('x', 'width') + margin - left, height: high('y', 'height') + margin - top, seats: seats.map(moved), furniture: furniture.map(moved) }
}

/** Steps from the middle in the order of honour: the middle, one to the right of who sits there, one to the left, two to the right. */
export const stepsFromMiddle = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => (at % 2 === 1 ? (at + 1) / 2 : -at / 2 || 0))

/**
 * Hosts and guests in turn from the middle outwards: even steps go to a host, odd ones to a guest, while there are any. One list
 * of people for as many `steps`.
 */
export function inTurn(hosts: readonly Attendee[], guests: readonly Attendee[], steps: readonly number[]): readonly (Attendee | undefined)[] {
  const [left, right] = [[...hosts], [...guests]]
  return steps.map((one) => (one % 2 === 0 ? (left.shift() ?? right.shift()) : (right.shift() ?? left.shift())))
}

/** A seat with whom protocol puts there. */
export const seatFor = (id: string, x: number, y: number, person: Attendee | undefined, group?: number): Seat => ({
  ...{ id, x, y },
  ...(person && { personId: person.id }),
  ...(group !== undefined && { group }),
})
