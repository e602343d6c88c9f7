import { framed, seatFor, step, type Attendee, type Furniture, type Party, type Seat, type SeatingPlan } from './seating-plan.ts'

/**
 * Cars driven on the right: the guest sits behind on the right, the host behind on the left, the interpreter or a note-taker in
 * front. From thirteen people on the others follow the first car in a coach, by rank from its front.
 */
export function carSeats(party: Party): SeatingPlan {
  const people = [...party.hosts, ...party.guests]
  const isLarge = people.length > mostInCars
  const first = isLarge ? firstCar(party) : people
  const inCars = (list: readonly Attendee[]): readonly Attendee[] => list.filter((person) => first.includes(person))
  const cars = carRows({ hosts: inCars(party.hosts), guests: inCars(party.guests) })
  const seats: Seat[] = []
  const furniture: Furniture[] = []
  cars.forEach(({ right, left, front }, at) => {
    const [x, y] = [(at % 2) * step.x * 2.5, Math.floor(at / 2) * step.y * 3.6]
    furniture.push({ kind: 'car', x, y, width: step.x * 2.2, height: step.y * 3, number: at + 1 }, { kind: 'driver', x: x - step.x / 2, y: y - step.y * 0.55, width: step.x - 10, height: step.y - 12 })
    seats.push(
      seatFor(`c${at + 1}-right`, x + step.x / 2, y + step.y * 0.75, right, at + 1),
      seatFor(`c${at + 1}-left`, x - step.x / 2, y + step.y * 0.75, left, at + 1),
      seatFor(`c${at + 1}-front`, x + step.x / 2, y - step.y * 0.55, front, at + 1),
    )
  })
  if (isLarge) {
    const others = coachOrder(party, first)
    const rows = Math.ceil(others.length / 4)
    const [x, top] = [step.x * 3.8, -step.y]
    furniture.push({ kind: 'car', x, y: top + (rows * step.y) / 2, width: step.x * 4.5, height: step.y * (rows + 1.4), number: 2 }, { kind: 'driver', x: x - step.x * 1.6, y: top, width: step.x - 10, height: step.y - 12 })
    others.forEach((person, at) => seats.push(seatFor(`c2-${at + 1}`, x + (coachPlaces[at % 4] ?? 0) * step.x, top + step.y * (1 + Math.floor(at / 4)), person, 2)))
  }
  return framed(seats, furniture)
}

const mostInCars = 12
/** Windows before the aisle, the right before the left. */
const coachPlaces = [1.6, -1.6, 0.6, -0.6]

const isEscort = ({ duty }: Attendee): boolean => duty === 'interpreter' || duty === 'note-taker'

function firstCar({ hosts, guests }: Party): readonly Attendee[] {
  const interpreter = [...hosts, ...guests].find(({ duty }) => duty === 'interpreter')
  const pair = [guests.find((person) => person !== interpreter), hosts.find((person) => person !== interpreter)]
  return [...pair, interpreter].filter((person) => person !== undefined)
}

interface CarRow {
  readonly right: Attendee | undefined
  readonly left: Attendee | undefined
  readonly front: Attendee | undefined
}

/** Three in a car; a host, else a guest, of the lowest rank goes to the front where no interpreter does. */
function carRows({ hosts, guests }: Party): readonly CarRow[] {
  const count = Math.ceil((hosts.length + guests.length) / 3)
  const [own, others] = [hosts.filter((one) => !isEscort(one)), guests.filter((one) => !isEscort(one))]
  const front = [...hosts, ...guests].filter(isEscort)
  while (own.length + others.length > 2 * count) {
    const last = own.length > 1 ? own.pop() : others.pop()
    if (last) front.push(last)
  }
  while (front.length > count) {
    const last = front.pop()
    if (last) own.push(last)
  }
  return Array.from({ length: count }, () => ({ right: others.shift() ?? own.shift(), left: own.shift() ?? others.shift(), front: front.shift() }))
}

function coachOrder({ hosts, guests }: Party, gone: readonly Attendee[]): readonly Attendee[] {
  const [own, others] = [hosts, guests].map((list) => list.filter((person) => !gone.includes(person)))
  const most = Math.max(own?.length ?? 0, others?.length ?? 0)
  return Array.from({ length: most }, (_, at) => [others?.[at], own?.[at]]).flat().filter((person) => person !== undefined)
}
