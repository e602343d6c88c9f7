import { framed, seatFor, step, stepsFromMiddle, type Attendee, type Party, type Seat, type SeatingPlan } from './seating-plan.ts'

/**
 * Talks at a long table. Guests face the door, or, where the end of the table points to it, sit on the right on entering. The
 * heads sit in the middle, the interpreter on their right, the others by rank to both sides; who finds no seat sits behind.
 */
export function talksSeats({ hosts, guests }: Party, isEndOn = false): SeatingPlan {
  const length = Math.min(atTable, Math.max(hosts.length, guests.length, 1))
  const reach = 0.5 + step.y / 100
  const across = isEndOn ? step.x : step.y
  const along = isEndOn ? step.y : step.x
  const seats = [...sideSeats('g', guests, 'guest'), ...sideSeats('h', hosts, 'host')]
  // Guests look to the door: their right is on the left as it is drawn. End-on they look to the left, their right is away from the door.
  function sideSeats(letter: string, people: readonly Attendee[], side: 'guest' | 'host'): readonly Seat[] {
    const order = inOrderOfSeats(people)
    return order.map((person, at) => {
      const row = Math.floor(at / atTable)
      const inRow = order.slice(row * atTable, (row + 1) * atTable).length
      const right = (stepsFromMiddle(inRow)[at % atTable] ?? 0) * along
      const depth = across * (reach + row * 1.05)
      const id = `${letter}${at + 1}`
      if (isEndOn) return side === 'guest' ? seatFor(id, depth, -right, person) : seatFor(id, -depth, right, person)
      return side === 'guest' ? seatFor(id, -right, -depth, person) : seatFor(id, right, depth, person)
    })
  }
  // The heads face each other; an even side reaches one seat farther to its right.
  const reachOfTable = (2 * Math.floor(length / 2) + 1) * along
  const lowest = Math.max(0, ...seats.map(({ y }) => y), reachOfTable / 2)
  const table = isEndOn ? { width: step.x * 0.8, height: reachOfTable } : { width: reachOfTable, height: step.y * 0.85 }
  const door = isEndOn ? lowest + step.y : Math.max(0, ...seats.map(({ y }) => y)) + step.y
  return framed(seats, [{ kind: 'table', x: 0, y: 0, ...table }, { kind: 'door', x: 0, y: door, width: 90, height: 14 }])
}

/** Seats on one side of the table. */
const atTable = 11

/** The head, the interpreter on the right, then by rank; note-takers and further interpreters last. */
function inOrderOfSeats(people: readonly Attendee[]): readonly Attendee[] {
  const [interpreter] = people.filter(({ duty }) => duty === 'interpreter')
  const members = people.filter(({ duty }) => duty === 'head' || duty === 'member')
  const others = people.filter((person) => person !== interpreter && !members.includes(person))
  return [...members.slice(0, 1), ...(interpreter ? [interpreter] : []), ...members.slice(1), ...others]
}
