import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'

/** One country, border line or lake, projected once: plain coordinates that may be scaled and moved without projecting again. */
export interface ProjectedShape {
  /** x, y, x, y … in the pixels of the reference projection. */
  readonly points: Float32Array
  /** Index into `points` (in pairs) at which each line or ring begins. */
  readonly starts: readonly number[]
  readonly isClosed: boolean
  /** West, north, east, south in reference pixels. */
  readonly box: readonly [number, number, number, number]
}

/** The shape of `geometry` under `projection`, or undefined when nothing of it is visible. */
export function projectedShape(projection: GeoProjection, geometry: GeoPermissibleObjects): ProjectedShape | undefined {
  const points: number[] = []
  const starts: number[] = []
  let isClosed = false
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  const add = (x: number, y: number): void => {
    points.push(x, y)
    if (x < west) west = x
    if (x > east) east = x
    if (y < north) north = y
    if (y > south) south = y
  }
  const pen: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      starts.push(points.length / 2)
      add(x, y)
    },
    lineTo: add,
    closePath: () => {
      isClosed = true
    },
    arc: () => undefined,
  }
  geoPath(projection, pen)(geometry)
  if (points.length < 4) return undefined
  return { points: Float32Array.from(points), starts, isClosed, box: [west, north, east, south] }
}

/**
 * Draws the shape with every point dropped that falls into the same square of `cell` reference pixels as the one before:
 * at three quarters of a screen pixel the picture is the same and costs a fraction. What is smaller than a cell is left out.
 */
export function traceShape(shape: ProjectedShape, cell: number, pen: Pick<Path2D, 'moveTo' | 'lineTo' | 'closePath'>): void {
  for (const kept of thinnedRings(shape, cell)) {
    pen.moveTo(kept[0] ?? 0, kept[1] ?? 0)
    for (let i = 2; i < kept.length; i += 2) pen.lineTo(kept[i] ?? 0, kept[i + 1] ?? 0)
    if (shape.isClosed) pen.closePath()
  }
}

/** The rings or lines of a shape as x, y, x, y …, thinned to one point for each square of `cell` reference pixels. */
export function* thinnedRings({ points, starts, isClosed }: ProjectedShape, cell: number): Generator<readonly number[]> {
  for (let ring = 0; ring < starts.length; ring++) {
    const from = (starts[ring] ?? 0) * 2
    const to = (starts[ring + 1] ?? points.length / 2) * 2
    const kept = keptPoints(points, from, to, cell)
    if (!isClosed || kept.length >= 6) yield kept
  }
}

function keptPoints(points: Float32Array, from: number, to: number, cell: number): readonly number[] {
  const kept: number[] = []
  let column = NaN
  let row = NaN
  for (let i = from; i < to; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    const nextColumn = Math.round(x / cell)
    const nextRow = Math.round(y / cell)
    if (nextColumn === column && nextRow === row && i < to - 2) continue
    kept.push(x, y)
    column = nextColumn
    row = nextRow
  }
  return kept
}
