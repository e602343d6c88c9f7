import type { StandingGround } from './label-ground.ts'
import { columnStep, type MeasuredWish } from './label-wish.ts'
import { groundCost, leaderSpot, standsClean, type LeaderSide } from './leader-spot.ts'
import type { Spot } from './taken-ground.ts'
import type { Terrain } from './terrain.ts'

const distances = [15, 22, 30, 40, 52, 66, 84, 106, 134]
const directions = 20
/** More choice than this never helped, and each has to be looked at. */
const mostSpots = 90
/** What it costs to stand alone rather than in a tidy column. */
const perLone = 1.6

/** Spots around a symbol for a name that stands apart on its own, free of symbols and panels, the cheapest first. */
export function loneSpots(wish: MeasuredWish, standing: StandingGround, terrain: Terrain): readonly Spot[] {
  const unit = wish.fontSize / 12
  const spots: Spot[] = []
  for (const distance of distances) {
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (2 * Math.PI * turn) / directions
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      for (const side of sidesFacing(dx, dy)) {
        const spot = leaderSpot(wish, side, wish.x + dx * distance * unit, wish.y + dy * distance * unit)
        if (standsClean(spot, standing)) spots.push({ ...spot, cost: spot.cost + perLone + groundCost(spot, terrain) })
      }
    }
  }
  return spots.sort((a, b) => a.cost - b.cost).slice(0, mostSpots)
}

/** Spots at the ends of the columns that stand already. */
export function rowsBesideColumns(wish: MeasuredWish, spots: readonly Spot[], standing: StandingGround, terrain: Terrain): readonly Spot[] {
  const step = columnStep * wish.fontSize
  return spots.flatMap((spot) => {
    if (spot.slot !== 'column' || spot.anchor === 'middle' || spot.wish === wish) return []
    const middle = spot.box.y + spot.box.height / 2 + 0.1 * wish.fontSize
    return [middle - step, middle + step]
      .map((row) => leaderSpot(wish, spot.anchor === 'left' ? 'left' : 'right', spot.x, row))
      .filter((row) => standsClean(row, standing))
      .map((row) => ({ ...row, cost: row.cost + groundCost(row, terrain) }))
  })
}

function sidesFacing(dx: number, dy: number): readonly LeaderSide[] {
  const sideways: LeaderSide[] = dx > 0.12 ? ['left'] : dx < -0.12 ? ['right'] : []
  return dy > 0.5 ? [...sideways, 'top'] : dy < -0.5 ? [...sideways, 'bottom'] : sideways
}
