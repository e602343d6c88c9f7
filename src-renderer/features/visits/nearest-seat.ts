import type { Seat } from '#domain/seating/seating-plan.ts'

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The next seat in the direction of an arrow key; what lies askew counts as farther away. */
export function nearestSeat(seats: readonly Seat[], from: Seat, key: string): Seat | undefined {
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined
  if (!way) return undefined
  const [wx, wy] = way
  const far = ({ x, y }: Seat): number => {
    const ahead = (x - from.x) * wx + (y - from.y) * wy
    const aside = Math.abs((x - from.x) * wy) + Math.abs((y - from.y) * wx)
    return ahead < 1 ? Infinity : ahead + aside * 2
  }
  return seats.filter((seat) => far(seat) < Infinity).sort((a, b) => far(a) - far(b))[0]
}
