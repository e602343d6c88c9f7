import type { Box } from './map-scene.ts'
import type { MapSize, Point } from './map-view.ts'

/** What names that stand apart should keep off, asked for a box in constant time. */
export interface Terrain {
  /** Part of the box over land, 0 to 1. */
  landUnder(box: Box): number
  /** Arcs under the box, on average over its area. */
  arcsUnder(box: Box): number
  /** Arcs near the stretch, on average over its length. */
  arcsAlong(from: Point, to: Point): number
}

/** Whether a pixel shows water; the same function always answers the same. */
export type IsWater = (x: number, y: number) => boolean

/** Part of a box that is taken, 0 to 1; what lies off the stage counts as taken. */
export type Coverage = (box: Box) => number

/** Made once for a stage; `cell` is the width of its grid in px. */
export function terrainOf(
  size: MapSize,
  isWater: IsWater | undefined,
  arcs: readonly (readonly Point[])[],
  cell: number,
): Terrain {
  const grid = new Grid(size, cell)
  const land = isWater && landSums(grid, isWater, `${size.width} ${size.height} ${cell}`)
  const crowd = grid.counted(arcs)
  const arcSums = grid.sums((_x, _y, index) => crowd[index] ?? 0)
  const at = ([x, y]: Point): number => crowd[grid.indexAt(x, y)] ?? 0
  return {
    landUnder: (box) => (land ? grid.mean(land, box, 0) : 0),
    arcsUnder: (box) => grid.mean(arcSums, box, 0),
    arcsAlong: (a, b) => (at(between(a, b, 0.2)) + at(between(a, b, 0.45)) + at(between(a, b, 0.7))) / 3,
  }
}

export function coverageOf(size: MapSize, boxes: readonly Box[], cell: number): Coverage {
  const grid = new Grid(size, cell)
  const marks = grid.covered(boxes)
  const sums = grid.sums((_x, _y, index) => marks[index] ?? 0)
  return (box) => grid.mean(sums, box, 1)
}

/** The land under a view is asked for anew at every hover and every language, and takes longer than the rest of the layout. */
const landSumsOf = new WeakMap<IsWater, { readonly grid: string; readonly sums: Float64Array }>()

function landSums(grid: Grid, isWater: IsWater, name: string): Float64Array {
  const known = landSumsOf.get(isWater)
  if (known?.grid === name) return known.sums
  const sums = grid.sums((x, y) => (isWater(x, y) ? 0 : 1))
  landSumsOf.set(isWater, { grid: name, sums })
  return sums
}

const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** Square cells over the stage, with sums that answer any box at once. */
class Grid {
  readonly #columns: number
  readonly #rows: number
  readonly #cell: number

  constructor(size: MapSize, cell: number) {
    this.#columns = Math.max(1, Math.ceil(size.width / cell))
    this.#rows = Math.max(1, Math.ceil(size.height / cell))
    this.#cell = cell
  }

  /** The cell under a pixel, the nearest one off the stage. */
  indexAt(x: number, y: number): number {
    const column = Math.min(this.#columns - 1, Math.max(0, Math.floor(x / this.#cell)))
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / this.#cell))) * this.#columns + column
  }

  /** How many of the lines pass through each cell. */
  counted(lines: readonly (readonly Point[])[]): Float32Array {
    const counts = new Float32Array(this.#columns * this.#rows)
    for (const line of lines) {
      const cells = new Set<number>()
      line.forEach((point, i) => {
        const before = line[i - 1] ?? point
        const steps = Math.ceil(Math.hypot(point[0] - before[0], point[1] - before[1]) / this.#cell) + 1
        for (let step = 0; step < Math.min(steps, 400); step += 1) cells.add(this.indexAt(...between(before, point, step / steps)))
      })
      for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1
    }
    return counts
  }

  covered(boxes: readonly Box[]): Uint8Array {
    const marks = new Uint8Array(this.#columns * this.#rows)
    const span = (from: number, length: number, most: number): [number, number] => [
      Math.min(most, Math.max(0, Math.floor(from / this.#cell))),
      Math.min(most, Math.max(0, Math.ceil((from + length) / this.#cell))),
    ]
    for (const { x, y, width, height } of boxes) {
      const [left, right] = span(x, width, this.#columns)
      const [top, bottom] = span(y, height, this.#rows)
      for (let row = top; row < bottom; row += 1) marks.fill(1, row * this.#columns + left, row * this.#columns + right)
    }
    return marks
  }

  /** Sums of `value` from the upper left corner; it gets the middle of each cell. */
  sums(value: (x: number, y: number, index: number) => number): Float64Array {
    const [columns, rows, cell] = [this.#columns, this.#rows, this.#cell]
    const sums = new Float64Array((columns + 1) * (rows + 1))
    for (let row = 0; row < rows; row += 1) {
      let line = 0
      for (let column = 0; column < columns; column += 1) {
        line += value((column + 0.5) * cell, (row + 0.5) * cell, row * columns + column)
        sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] ?? 0) + line
      }
    }
    return sums
  }

  /** Mean over the cells of a box; `outside` is the value of cells off the stage. */
  mean(sums: Float64Array, { x, y, width, height }: Box, outside: number): number {
    const cell = this.#cell
    const [left, top] = [Math.round(x / cell), Math.round(y / cell)]
    const [right, bottom] = [Math.max(left + 1, Math.round((x + width) / cell)), Math.max(top + 1, Math.round((y + height) / cell))]
    const [l, r] = [clamp(left, this.#columns), clamp(right, this.#columns)]
    const [t, b] = [clamp(top, this.#rows), clamp(bottom, this.#rows)]
    const line = this.#columns + 1
    const at = (column: number, row: number): number => sums[row * line + column] ?? 0
    const all = (right - left) * (bottom - top)
    return (at(r, b) - at(l, b) - at(r, t) + at(l, t) + outside * (all - (r - l) * (b - t))) / all
  }
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value))
