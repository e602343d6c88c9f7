import { framed, seatFor, step, type Attendee, type Furniture, type Party, type Seat, type SeatingPlan } from './seating-plan.ts'

/**
 * A meeting in armchairs, in the shape of a horseshoe open to the door: guest of honour on the host's right, the others of each
 * side by rank down its arm, interpreters and note-takers behind the two.
 */
export function meetingSeats({ hosts, guests }: Party): SeatingPlan {
  // Seen from the door, the right hand of the host is on the left.
  const seats = [...armSeats('g', guests, -1), ...armSeats('h', hosts, 1)]
  const lowest = Math.max(0, ...seats.map(({ y }) => y))
  const sofaTable: Furniture = { kind: 'sofa-table', x: 0, y: 0, width: 16, height: 44 }
  const carpet: Furniture = { kind: 'table', x: 0, y: Math.max(step.y * 1.5, lowest / 2 + step.y / 2), width: step.x * 1.6, height: Math.max(step.y, lowest - step.y) }
  return framed(seats, [sofaTable, ...(lowest > 0 ? [carpet] : []), { kind: 'door', x: 0, y: lowest + step.y, width: 90, height: 14 }])
}

/** Armchairs on the wall facing the door, of each side. */
const onWall = 2
/** One arm before a second one stands behind it. */
const inArm = 6
const behindInRow = 3

function armSeats(letter: string, people: readonly Attendee[], way: 1 | -1): readonly Seat[] {
  const isBehind = ({ duty }: Attendee): boolean => duty === 'interpreter' || duty === 'note-taker'
  const front = people.filter((person) => !isBehind(person))
  const x = (at: number): number => way * (20 + step.x / 2 + at * step.x)
  const place = (at: number): readonly [number, number] => {
    if (at < onWall) return [x(at), 0]
    const [arm, row] = [Math.floor((at - onWall) / inArm), (at - onWall) % inArm]
    return [x(onWall + arm), (row + 1) * step.y]
  }
  return [
    ...front.map((person, at) => seatFor(`${letter}${at + 1}`, ...place(at), person)),
    ...people.filter(isBehind).map((person, at) => seatFor(`${letter}b${at + 1}`, x(at % behindInRow), -step.y * (1.2 + Math.floor(at / behindInRow)), person)),
  ]
}
