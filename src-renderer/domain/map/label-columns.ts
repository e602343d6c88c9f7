import type { StandingGround, TakenGround } from './label-ground.ts'
import { columnStep, letterMiddle, textBox, type MeasuredWish } from './label-wish.ts'
import { stretchesCross } from './label-shapes.ts'
import type { Box, MapLabel } from './map-scene.ts'
import type { Point } from './map-view.ts'
import type { Openness } from './openness.ts'

/** A name that stands apart, joined to its symbol by a straight line. */
export interface ColumnSpot {
  readonly wish: MeasuredWish
  readonly x: number
  readonly y: number
  readonly anchor: MapLabel['anchor']
  readonly box: Box
  readonly leader: readonly [from: Point, to: Point]
}

interface Column {
  /** Which side of the text faces the symbols. */
  readonly side: 'left' | 'right'
  readonly x: number
  readonly top: number
  readonly rough: number
}

/** How many of the roughly best columns are worked out. */
const workedOut = 28
const reach = 300
/** Leaders keep this far from symbols that are not theirs. */
const symbolAir = 2.2
const dirty = 1000

/**
 * Spots for as many of a crowd's names as one column can hold with clean leaders, ordered so that the leaders are
 * short and do not cross; empty when there is no such column.
 */
export function columnSpots(
  crowd: readonly MeasuredWish[],
  standing: StandingGround,
  taken: TakenGround,
  openness: Openness,
  before: ReadonlyMap<number, Box>,
): readonly ColumnSpot[] {
  let best: { spots: readonly ColumnSpot[]; cost: number } | undefined
  for (const column of promisingColumns(crowd, openness, before)) {
    const spots = filledColumn(crowd, column, standing, taken)
    const lack = crowd.length - spots.length
    const cost = costOf(spots, openness) + lack * 420 + (column.rough < 0 ? column.rough : 0)
    if (spots.length > 0 && (!best || cost < best.cost)) best = { spots, cost }
  }
  return best?.spots ?? []
}

/** Total length of the leaders, with what lies under the names counted in. */
export function costOf(spots: readonly ColumnSpot[], openness: Openness): number {
  return spots.reduce((sum, { leader: [from, to], box }) => sum + Math.hypot(from[0] - to[0], from[1] - to[1]) + 45 * openness.landUnder(box), 0)
}

function promisingColumns(crowd: readonly MeasuredWish[], openness: Openness, before: ReadonlyMap<number, Box>): readonly Column[] {
  const unit = (crowd[0]?.fontSize ?? 12) / 12
  const step = rowStep(crowd)
  const widest = Math.max(...crowd.map(({ width }) => width))
  const [xs, ys] = [crowd.map(({ x }) => x), crowd.map(({ y }) => y)]
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [middleX, middleY] = [(west + east) / 2, (north + south) / 2]
  const height = crowd.length * step
  const columns: Column[] = []
  const far = reach * unit
  for (const side of ['right', 'left'] as const) {
    for (let x = west - far; x <= east + far; x += 9 * unit) {
      for (let top = north - height - far * 0.6; top <= south + far * 0.6; top += step / 2) {
        const box: Box = { x: side === 'right' ? x - widest : x, y: top, width: widest, height }
        const blocked = openness.blockedUnder(box)
        if (blocked > 0.34) continue
        // The text has to look at its crowd: a leader that starts behind its own text would run through it.
        const away = side === 'right' ? x - west : east - x
        if (crowd.length > 2 ? away > (east - west) * 0.5 : away > 14 * unit) continue
        const distance = Math.hypot(middleX - x, (middleY - top - height / 2) * 1.15) * crowd.length
        const rough = distance + blocked * crowd.length * 300 + openness.landUnder(box) * crowd.length * 45
        columns.push({ side, x, top, rough: rough - habit(crowd, box, before, unit) })
      }
    }
  }
  return columns.sort((a, b) => a.rough - b.rough || a.x - b.x || a.top - b.top).filter(isApart()).slice(0, workedOut)
}

/** Keeps columns that differ from better ones, so that the worked-out ones are spread over the stage. */
function isApart(): (column: Column) => boolean {
  const kept: Column[] = []
  return (column) => {
    if (kept.length >= workedOut) return false
    if (kept.some((other) => other.side === column.side && Math.abs(other.x - column.x) < 20 && Math.abs(other.top - column.top) < 12)) return false
    kept.push(column)
    return true
  }
}

/** A bonus for a column that stands where the names of the crowd stood before. */
function habit(crowd: readonly MeasuredWish[], box: Box, before: ReadonlyMap<number, Box>, unit: number): number {
  const stayed = crowd.filter(({ index }) => {
    const old = before.get(index)
    if (!old) return false
    const edge = Math.min(Math.abs(old.x - box.x), Math.abs(old.x + old.width - box.x - box.width))
    return edge < 8 * unit && old.y > box.y - 8 * unit && old.y < box.y + box.height
  })
  return stayed.length * 60
}

/** The crowd in the rows of one column; members whose leader cannot be clean are left out and the rest moves up. */
function filledColumn(crowd: readonly MeasuredWish[], column: Column, standing: StandingGround, taken: TakenGround): readonly ColumnSpot[] {
  let members = crowd
  while (members.length > 0) {
    const spots = orderedSpots(members, column, standing, taken)
    const worst = worstSpot(spots)
    if (worst === undefined) return spots.map(({ spot }) => spot)
    members = members.filter((_, index) => index !== worst)
  }
  return []
}

interface Rated {
  readonly spot: ColumnSpot
  readonly member: number
  readonly cost: number
}

function orderedSpots(members: readonly MeasuredWish[], column: Column, standing: StandingGround, taken: TakenGround): readonly Rated[] {
  const table = members.map((wish, member) =>
    members.map((_, row): Rated => {
      const spot = spotAt(wish, column, row, members)
      return { spot, member, cost: spotCost(spot, standing, taken) }
    }),
  )
  const rows = members.map((_, index) => index).sort((a, b) => slant(members[a], column, members) - slant(members[b], column, members) || a - b)
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
        if (cost(b, i) + cost(a, j) < cost(a, i) + cost(b, j) - 0.01) {
          rows[i] = b
          rows[j] = a
          isBetter = true
        }
      }
    }
  }
}

/** The member to give up: one with a leader that is not clean, or that crosses most others. */
function worstSpot(spots: readonly Rated[]): number | undefined {
  let worst: { member: number; score: number } | undefined
  for (const { spot, member, cost } of spots) {
    const crossings = spots.filter((other) => other.member !== member && stretchesCross(...spot.leader, ...other.spot.leader)).length
    const score = (cost >= dirty ? 100 : 0) + crossings
    if (score > 0 && score > (worst?.score ?? 0)) worst = { member, score }
  }
  return worst?.member
}

function spotAt(wish: MeasuredWish, column: Column, row: number, members: readonly MeasuredWish[]): ColumnSpot {
  const unit = wish.fontSize / 12
  const middle = column.top + (row + 0.5) * rowStep(members)
  const left = column.side === 'right' ? column.x - wish.width : column.x
  const baseline = middle + letterMiddle * wish.fontSize
  const from: Point = [column.side === 'right' ? column.x + 3.5 * unit : column.x - 3.5 * unit, middle]
  const distance = Math.max(1, Math.hypot(wish.x - from[0], wish.y - from[1]))
  const short = (wish.radius + 1) / distance
  const to: Point = [wish.x - (wish.x - from[0]) * short, wish.y - (wish.y - from[1]) * short]
  return { wish, x: column.x, y: baseline, anchor: column.side, box: textBox(left, baseline, wish.width, wish.fontSize), leader: [from, to] }
}

function spotCost(spot: ColumnSpot, standing: StandingGround, taken: TakenGround): number {
  const [from, to] = spot.leader
  const unit = spot.wish.fontSize / 12
  const runsBack = spot.anchor === 'right' ? to[0] < from[0] - 2 * unit : to[0] > from[0] + 2 * unit
  const isClean =
    !runsBack &&
    standing.isFree(spot.box) &&
    taken.isFree(spot.box) &&
    standing.isFreeStretch(from, to, spot.wish, symbolAir * unit) &&
    taken.isFreeStretch(from, to)
  return Math.hypot(from[0] - to[0], from[1] - to[1]) + (isClean ? 0 : dirty)
}

const rowStep = (members: readonly MeasuredWish[]): number => columnStep * Math.max(...members.map(({ fontSize }) => fontSize))

/** Order of the symbols as seen from the column, from above. */
function slant(wish: MeasuredWish | undefined, column: Column, members: readonly MeasuredWish[]): number {
  if (!wish) return 0
  const middle = column.top + (members.length * rowStep(members)) / 2
  return Math.atan2(wish.y - middle, Math.abs(wish.x - column.x) + 1)
}
