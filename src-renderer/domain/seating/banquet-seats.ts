import { card, framed, inTurn, seatFor, stepsFromMiddle, type Attendee, type Furniture, type Party, type Seat, type SeatingPlan } from './seating-plan.ts'
import { usualTableSize } from './seating-wish.ts'

/**
 * A banquet at round tables. At each the first host faces the door with the first guest on the right and the second on the left,
 * then hosts and guests in turn; the interpreter sits beyond the guest of honour. The first table is farthest from the door, then
 * those nearer to it, the right before the left as the host sees them.
 */
export function banquetSeats({ hosts, guests }: Party, tableSize = usualTableSize): SeatingPlan {
  const interpreter = [...hosts, ...guests].find(({ duty }) => duty === 'interpreter')
  const own = hosts.filter((person) => person !== interpreter)
  // Two steps to the right are a host's, and so fall to the interpreter.
  const inviting = interpreter ? [...own.slice(0, 1), interpreter, ...own.slice(1)] : own
  const invited = guests.filter((person) => person !== interpreter)
  const tables = Math.max(1, Math.ceil((inviting.length + invited.length) / tableSize))
  const sizes = shares(inviting.length + invited.length, tables)
  const hostShares = shares(inviting.length, tables)
  const seats: Seat[] = []
  const furniture: Furniture[] = []
  const radius = Math.max(130, apart / 2 / Math.sin(Math.PI / Math.max(2, ...sizes)))
  let [hostAt, guestAt] = [0, 0]
  sizes.forEach((size, table) => {
    const [middleX, middleY] = spotOfTable(table, tables, 2 * radius + card.width + 24, 2 * radius + card.height + 30)
    const ours = hostShares[table] ?? 0
    const steps = stepsFromMiddle(size)
    const people: readonly (Attendee | undefined)[] = inTurn(inviting.slice(hostAt, hostAt + ours), invited.slice(guestAt, guestAt + size - ours), steps)
    steps.forEach((one, at) => {
      // The right hand of the host, who looks down the drawing, is on the left.
      const angle = -Math.PI / 2 - (one / Math.max(1, size)) * 2 * Math.PI
      seats.push(seatFor(`t${table + 1}-${at + 1}`, middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle), people[at], table + 1))
    })
    hostAt += ours
    guestAt += size - ours
    const width = Math.max(80, 2 * radius - card.width - 20)
    furniture.push({ kind: 'round', x: middleX, y: middleY, width, height: width, number: table + 1 })
  })
  const lowest = Math.max(...furniture.map(({ y }) => y)) + radius + card.height
  return framed(seats, [...furniture, { kind: 'door', x: 0, y: lowest, width: 90, height: 14 }])
}

/** Between two neighbours, so that their cards never meet, whichever way they lie. */
const apart = Math.hypot(card.width, card.height) + 4

/** `count` in so many parts, the larger first. */
const shares = (count: number, parts: number): readonly number[] => Array.from({ length: parts }, (_, at) => Math.floor(count / parts) + (at < count % parts ? 1 : 0))

/** One table alone, two side by side; from three on the first stands alone before rows of three. */
function spotOfTable(table: number, tables: number, width: number, height: number): readonly [x: number, y: number] {
  if (tables === 2) return [(table === 0 ? -1 : 1) * (width / 2), 0]
  if (table === 0) return [0, 0]
  const row = Math.floor((table - 1) / 3)
  const inRow = Math.min(3, tables - 1 - row * 3)
  const at = (table - 1) % 3
  if (inRow === 2) return [(at === 0 ? -1 : 1) * (width / 2), (row + 1) * height]
  return [-(stepsFromMiddle(3)[at] ?? 0) * width, (row + 1) * height]
}
