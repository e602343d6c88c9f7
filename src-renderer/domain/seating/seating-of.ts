import { banquetSeats } from './banquet-seats.ts'
import { carSeats } from './car-seats.ts'
import { meetingSeats } from './meeting-seats.ts'
import { photoSeats } from './photo-seats.ts'
import type { Party, Seat, SeatingPlan } from './seating-plan.ts'
import type { Pins, SeatingWish } from './seating-wish.ts'
import { signingSeats } from './signing-seats.ts'
import { talksSeats } from './talks-seats.ts'

/** Everybody of the party on one seat: where protocol puts them, but for those who were put elsewhere by hand. */
export function seatingOf(party: Party, wish: SeatingWish): SeatingPlan {
  const plan = planned(party, wish)
  return { ...plan, seats: pinned(plan.seats, wish.pins?.[wish.kind] ?? {}) }
}

/** The pins after the people of two seats changed places; a seat that was free may be one of them. */
export function swapped(plan: SeatingPlan, pins: Pins, one: string, other: string): Pins {
  const personAt = (id: string): string | undefined => plan.seats.find((seat) => seat.id === id)?.personId
  const [first, second] = [personAt(one), personAt(other)]
  return { ...pins, ...(first !== undefined && { [first]: other }), ...(second !== undefined && { [second]: one }) }
}

function planned(party: Party, { kind, isEndOn, tableSize }: SeatingWish): SeatingPlan {
  switch (kind) {
    case 'meeting':
      return meetingSeats(party)
    case 'talks':
      return talksSeats(party, isEndOn)
    case 'banquet':
      return banquetSeats(party, tableSize)
    case 'signing':
      return signingSeats(party)
    case 'photo':
      return photoSeats(party)
    case 'car':
      return carSeats(party)
  }
}

/** Pins of people or seats that are gone are as if they were not; whose seat was taken gets the first one that is free. */
function pinned(seats: readonly Seat[], pins: Pins): readonly Seat[] {
  const present = seats.flatMap(({ personId }) => personId ?? [])
  const known = new Set(seats.map(({ id }) => id))
  const taken = new Map<string, string>()
  const placed = new Set<string>()
  for (const person of present) {
    const seat = Object.hasOwn(pins, person) ? pins[person] : undefined
    if (seat === undefined || !known.has(seat) || taken.has(seat)) continue
    taken.set(seat, person)
    placed.add(person)
  }
  for (const { id, personId } of seats)
    if (personId !== undefined && !placed.has(personId) && !taken.has(id)) {
      taken.set(id, personId)
      placed.add(personId)
    }
  const waiting = present.filter((person) => !placed.has(person))
  return seats.map(({ id, x, y, group }) => {
    const person = taken.get(id) ?? (waiting.length > 0 ? waiting.shift() : undefined)
    return { id, x, y, ...(group !== undefined && { group }), ...(person !== undefined && { personId: person }) }
  })
}
