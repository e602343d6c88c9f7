import { framed, inTurn, seatFor, step, stepsFromMiddle, type Party, type Seat, type SeatingPlan } from './seating-plan.ts'

/**
 * A group photo: the host in the middle of the front row, the guest of honour on the right, the second guest on the left, then
 * hosts and guests in turn; a front row of five, nine or thirteen has hosts at its ends. Who follows stands in the rows behind.
 */
export function photoSeats({ hosts, guests }: Party): SeatingPlan {
  const [own, others] = [[...hosts], [...guests]]
  const seats: Seat[] = []
  let row = 0
  for (const size of rowSizes(hosts.length + guests.length)) {
    const steps = stepsFromMiddle(size)
    const people = inTurn(own, others, steps)
    steps.forEach((one, at) => {
      const person = people[at]
      // The right hand of who looks at the camera is on the left. An even row has no one in its middle.
      const shift = size % 2 === 0 ? 0.5 : 0
      seats.push(seatFor(`r${row + 1}-${at + 1}`, -(one - shift) * step.x, -row * step.y, person, row + 1))
      for (const list of [own, others]) if (person && list[0] === person) list.shift()
    })
    row += 1
  }
  return framed(seats, [{ kind: 'camera', x: 0, y: step.y * 1.4, width: 90, height: 14 }])
}

const mostInRow = 13

/** The front row a multiple of four and one, the others as even as they can be. */
function rowSizes(count: number): readonly number[] {
  const rows = Math.max(1, Math.ceil(count / (mostInRow - 2)))
  if (rows === 1) return [count]
  const front = Math.min(mostInRow, Math.max(5, Math.floor((Math.ceil(count / rows) - 1) / 4) * 4 + 1))
  const behind = count - front
  return [front, ...Array.from({ length: rows - 1 }, (_, at) => Math.floor(behind / (rows - 1)) + (at < behind % (rows - 1) ? 1 : 0))]
}
