import type { Box } from './map-scene.ts'
import type { MapSize } from './map-view.ts'

/** How open the stage is, in parts of 1, asked for a box in constant time. */
export interface Openness {
  /** Part of the box covered by symbols, names or panels, or off the stage. */
  blockedUnder(box: Box): number
  /** Part of the box over land. */
  landUnder(box: Box): number
}

type Sums = (box: Box) => number

/** Sums over a grid: `cell` px for what stands, four times that for land, which costs more to ask. */
export function opennessOf(size: MapSize, blocked: readonly Box[], land: Sums, cell: number): Openness {
  return { blockedUnder: blockedSums(size, blocked, cell), landUnder: land }
}

/** Made once for each view: part of a box over land. */
export function landSums(size: MapSize, isWater: ((x: number, y: number) => boolean) | undefined, cell: number): Sums {
  if (!isWater) return () => 0
  const [columns, rows] = [Math.ceil(size.width / cell), Math.ceil(size.height / cell)]
  const marks = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isWater((column + 0.5) * cell, (row + 0.5) * cell)) marks[row * columns + column] = 1
    }
  }
  return partOf(marks, columns, rows, cell, 0)
}

function blockedSums(size: MapSize, blocked: readonly Box[], cell: number): Sums {
  const [columns, rows] = [Math.ceil(size.width / cell), Math.ceil(size.height / cell)]
  const marks = new Float32Array(columns * rows)
  for (const box of blocked) {
    const [left, top] = [Math.max(0, Math.floor(box.x / cell)), Math.max(0, Math.floor(box.y / cell))]
    const right = Math.min(columns, Math.ceil((box.x + box.width) / cell))
    const bottom = Math.min(rows, Math.ceil((box.y + box.height) / cell))
    for (let row = top; row < bottom; row += 1) marks.fill(1, row * columns + left, Math.max(row * columns + left, row * columns + right))
  }
  return partOf(marks, columns, rows, cell, 1)
}

function partOf(marks: Float32Array, columns: number, rows: number, cell: number, outside: number): Sums {
  const sums = new Float64Array((columns + 1) * (rows + 1))
  for (let row = 0; row < rows; row += 1) {
    let line = 0
    for (let column = 0; column < columns; column += 1) {
      line += marks[row * columns + column] ?? 0
      sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] ?? 0) + line
    }
  }
  const at = (column: number, row: number): number => sums[row * (columns + 1) + column] ?? 0
  return (box) => {
    const [left, top, right, bottom] = [Math.round(box.x / cell), Math.round(box.y / cell), Math.round((box.x + box.width) / cell), Math.round((box.y + box.height) / cell)]
    const all = Math.max(1, (right - left) * (bottom - top))
    const [l, t, r, b] = [clamp(left, columns), clamp(top, rows), clamp(right, columns), clamp(bottom, rows)]
    const inside = Math.max(0, (r - l) * (b - t))
    return (at(r, b) - at(l, b) - at(r, t) + at(l, t) + outside * (all - inside)) / all
  }
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value))
