import { columnsFor, rowStep, type Column } from './column-places.ts'
import type { StandingGround } from './label-ground.ts'
import { stretchesCross } from './label-shapes.ts'
import type { MeasuredWish } from './label-wish.ts'
import { groundCost, leaderSpot, standsClean } from './leader-spot.ts'
import type { Box } from './map-scene.ts'
import type { Spot, TakenGround } from './taken-ground.ts'
import type { Coverage, Terrain } from './terrain.ts'

const dirty = 100
const perMissing = 14

/**
 * Spots for as many of a crowd's names as one column can hold with clean leaders, ordered so that the leaders are
 * short and do not cross; empty when there is no such column.
 */
export function columnSpots(
  crowd: readonly MeasuredWish[],
  standing: StandingGround,
  taken: TakenGround,
  terrain: Terrain,
  coverage: Coverage,
  before: ReadonlyMap<number, Box>,
): readonly Spot[] {
  let best: { spots: readonly Spot[]; cost: number } | undefined
  for (const column of columnsFor(crowd, terrain, coverage, before)) {
    const spots = filledColumn(crowd, column, standing, taken).map((spot) => ({ ...spot, cost: spot.cost + groundCost(spot, terrain) }))
    const cost = spots.reduce((sum, spot) => sum + spot.cost, 0) + (crowd.length - spots.length) * perMissing - column.habit
    if (spots.length > 0 && (!best || cost < best.cost)) best = { spots, cost }
  }
  return best?.spots ?? []
}

/** The crowd in the rows of one column; members whose leader cannot be clean are left out and the rest moves up. */
function filledColumn(crowd: readonly MeasuredWish[], column: Column, standing: StandingGround, taken: TakenGround): readonly Spot[] {
  let members = crowd
  // More than half of a crowd lost is no column for it.
  while (members.length > 0 && members.length * 2 >= crowd.length) {
    const spots = orderedSpots(members, column, standing, taken)
    const lost = lostMembers(spots)
    if (lost.size === 0) return spots.map(({ spot }) => spot)
    members = members.filter((wish) => !lost.has(wish))
  }
  return []
}

interface Rated {
  readonly spot: Spot
  readonly cost: number
}

function orderedSpots(members: readonly MeasuredWish[], column: Column, standing: StandingGround, taken: TakenGround): readonly Rated[] {
  const step = rowStep(members)
  const table = members.map((wish) =>
    members.map((_, row): Rated => {
      const spot = leaderSpot(wish, column.side, column.x, column.top + (row + 0.5) * step)
      const isClean = standsClean(spot, standing) && taken.fits(spot)
      return { spot, cost: spot.cost + (isClean ? 0 : dirty) }
    }),
  )
  const middle = column.top + (members.length * step) / 2
  const slants = members.map((wish) => Math.atan2(wish.y - middle, Math.abs(wish.x - column.x) + 1))
  const rows = members.map((_, index) => index).sort((a, b) => (slants[a] ?? 0) - (slants[b] ?? 0) || a - b)
  swapUntilShortest(rows, table)
  return rows.map((member, row) => table[member]?.[row]).filter((rated) => rated !== undefined)
}

/** Swaps rows while that shortens the leaders; straight lines of least total length do not cross. */
function swapUntilShortest(rows: number[], table: readonly (readonly Rated[])[]): void {
  const cost = (member: number, row: number): number => table[member]?.[row]?.cost ?? Infinity
  for (let isBetter = true, pass = 0; isBetter && pass < 12; pass += 1) {
    isBetter = false
    for (let i = 0; i < rows.length; i += 1) {
      for (let j = i + 1; j < rows.length; j += 1) {
        const [a, b] = [rows[i] ?? 0, rows[j] ?? 0]
        if (cost(b, i) + cost(a, j) < cost(a, i) + cost(b, j) - 0.001) {
          rows[i] = b
          rows[j] = a
          isBetter = true
        }
      }
    }
  }
}

/** The members to give up: those with a leader that is not clean, or else the one that crosses most others. */
function lostMembers(rated: readonly Rated[]): ReadonlySet<MeasuredWish> {
  const unclean = rated.filter(({ cost }) => cost >= dirty)
  if (unclean.length > 0) return new Set(unclean.map(({ spot }) => spot.wish))
  let [worst, most]: [MeasuredWish | undefined, number] = [undefined, 0]
  for (const { spot } of rated) {
    const crossings = rated.filter((other) => other.spot !== spot && areCrossing(spot, other.spot)).length
    if (crossings > most) [worst, most] = [spot.wish, crossings]
  }
  return new Set(worst ? [worst] : [])
}

function areCrossing({ leader: a }: Spot, { leader: b }: Spot): boolean {
  return a !== undefined && b !== undefined && stretchesCross(...a, ...b)
}
