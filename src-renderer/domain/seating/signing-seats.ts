import { framed, seatFor, step, type Attendee, type Party, type Seat, type SeatingPlan } from './seating-plan.ts'

/**
 * A signing: both signatories at one table facing the room, the guest on the host's right, the assistants at its ends, the
 * others standing behind by rank from the middle outwards, each side behind its own.
 */
export function signingSeats({ hosts, guests }: Party): SeatingPlan {
  const seats = [...halfSeats('g', guests, -1), ...halfSeats('h', hosts, 1)]
  return framed(seats, [
    { kind: 'table', x: 0, y: step.y, width: step.x * 3.1, height: step.y * 0.6 },
    { kind: 'camera', x: 0, y: step.y * 2.2, width: 90, height: 14 },
  ])
}

const inRow = 7

function halfSeats(letter: string, people: readonly Attendee[], way: 1 | -1): readonly Seat[] {
  const [signatory] = people
  const assistant = people.slice(1).find(({ duty }) => duty === 'note-taker')
  const others = people.filter((person) => person !== signatory && person !== assistant)
  const standing = (at: number): readonly [number, number] => [way * step.x * (0.5 + (at % inRow)), -step.y * (1.15 + Math.floor(at / inRow))]
  return [
    ...(signatory ? [seatFor(`${letter}1`, way * step.x * 0.75, 0, signatory)] : []),
    ...(assistant ? [seatFor(`${letter}a`, way * step.x * 2, 0, assistant)] : []),
    ...others.map((person, at) => seatFor(`${letter}${at + 2}`, ...standing(at), person)),
  ]
}
