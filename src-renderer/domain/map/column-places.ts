import { columnStep, type MeasuredWish } from './label-wish.ts'
import type { Box } from './map-scene.ts'
import type { Coverage, Terrain } from './terrain.ts'

/** Where a column of names could stand. */
export interface Column {
  /** The side of the text that the leaders start from. */
  readonly side: 'left' | 'right'
  readonly x: number
  readonly top: number
  /** What it will cost, about: distance to the crowd, land and obstacles under it. */
  readonly rough: number
  /** Favour for standing where the names stood before. */
  readonly habit: number
}

/** How many of the best places are worked out. */
const mostColumns = 20
const reach = 300
const mostBlocked = 0.3
const perPixel = 0.03
const perBlocked = 9
const perLand = 2.2
const perArc = 0.55
const perHabit = 2

/** Places for a column of the crowd's names, the most promising first, not all of them in one corner. */
export function columnsFor(crowd: readonly MeasuredWish[], terrain: Terrain, coverage: Coverage, before: ReadonlyMap<number, Box>): readonly Column[] {
  const columns = [...placesOn('right', crowd, terrain, coverage, before), ...placesOn('left', crowd, terrain, coverage, before)]
  columns.sort((a, b) => a.rough - b.rough || a.x - b.x || a.top - b.top)
  const unit = unitOf(crowd)
  const kept: Column[] = []
  for (const column of columns) {
    if (kept.length >= mostColumns) break
    const isNear = (other: Column): boolean => other.side === column.side && Math.abs(other.x - column.x) < 18 * unit && Math.abs(other.top - column.top) < 12 * unit
    if (!kept.some(isNear)) kept.push(column)
  }
  return kept
}

/** From one row of a column to the next, px. */
export const rowStep = (crowd: readonly MeasuredWish[]): number => columnStep * Math.max(...crowd.map(({ fontSize }) => fontSize))

function placesOn(side: Column['side'], crowd: readonly MeasuredWish[], terrain: Terrain, coverage: Coverage, before: ReadonlyMap<number, Box>): readonly Column[] {
  const unit = unitOf(crowd)
  const step = rowStep(crowd)
  const widest = Math.max(...crowd.map(({ width }) => width))
  const height = crowd.length * step
  const { west, east, north, south } = extentOf(crowd)
  // The text has to face its crowd: a leader that starts behind its own text would run through it.
  const inside = (east - west) * 0.5
  const [from, to] = side === 'right' ? [west - reach * unit, west + inside] : [east - inside, east + reach * unit]
  const found: Column[] = []
  for (let x = from; x <= to; x += 14 * unit) {
    for (let top = north - height - reach * 0.5 * unit; top <= south + reach * 0.5 * unit; top += step) {
      const box: Box = { x: side === 'right' ? x - widest : x, y: top, width: widest, height }
      const blocked = coverage(box)
      if (blocked > mostBlocked) continue
      const distance = (Math.hypot((west + east) / 2 - x, (north + south - height) / 2 - top) * perPixel) / unit
      const habit = habitOf(crowd, box, before, unit)
      const rough = (distance + blocked * perBlocked + terrain.landUnder(box) * perLand + terrain.arcsUnder(box) * perArc) * crowd.length - habit
      found.push({ side, x, top, habit, rough })
    }
  }
  return found
}

function habitOf(crowd: readonly MeasuredWish[], box: Box, before: ReadonlyMap<number, Box>, unit: number): number {
  if (before.size === 0) return 0
  const stayed = crowd.filter(({ index }) => {
    const old = before.get(index)
    if (!old) return false
    const edge = Math.min(Math.abs(old.x - box.x), Math.abs(old.x + old.width - box.x - box.width))
    return edge < 8 * unit && old.y > box.y - 8 * unit && old.y < box.y + box.height
  })
  return stayed.length * perHabit
}

function extentOf(crowd: readonly MeasuredWish[]): { west: number; east: number; north: number; south: number } {
  const [xs, ys] = [crowd.map(({ x }) => x), crowd.map(({ y }) => y)]
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) }
}

const unitOf = (crowd: readonly MeasuredWish[]): number => (crowd[0]?.fontSize ?? 12) / 12
