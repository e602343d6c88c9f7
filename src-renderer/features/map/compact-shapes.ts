import { isProjectionName } from '#domain/map/map-view.ts'
import { lineLayers, type GroundShapes, type LineLayer } from './ground-shapes.ts'
import { thinnedRings, type ProjectedShape } from './projected-shape.ts'

/** Steps to a reference pixel. */
const steps = 8
/** The first character that stands for a number; none from here on has to be escaped in JSON or HTML. */
const zero = 93
/** The greatest distance that one character can say, in steps: beyond it lie the halves of surrogate pairs. */
const farthest = 27_000

/** A shape in whole steps: the length of each ring in points, then x, y of each point as its distance from the one before, a character each. */
interface CompactShape {
  readonly rings: readonly number[]
  readonly moves: string
  readonly isClosed: boolean
}

/** Projected ground as it can be kept in a file. */
export interface CompactGround extends Omit<GroundShapes, 'countries' | 'lines'> {
  readonly countries: readonly (readonly [code: string, shape: CompactShape])[]
  readonly lines: Readonly<Partial<Record<LineLayer, CompactShape>>>
}

/** The ground with every point left out that a screen of `cell` reference pixels does not show. */
export function compactGround({ countries, lines, ...rest }: GroundShapes, cell: number): CompactGround {
  const kept = lineLayers.flatMap((layer) => {
    const shape = lines[layer]
    return shape ? [[layer, compact(shape, cell)] as const] : []
  })
  return {
    ...rest,
    countries: countries.map(({ code, shape }) => [code, compact(shape, cell)] as const).filter(([, { rings }]) => rings.length > 0),
    lines: Object.fromEntries(kept),
  }
}

/** The ground that was kept; throws at anything else. */
export function groundFromCompact({ countries, lines, projection, center, scale, translate }: CompactGround): GroundShapes {
  if (!isProjectionName(projection) || ![...center, scale, ...translate].every(Number.isFinite)) throw new Error('not a ground')
  const found = lineLayers.flatMap((layer) => {
    const shape = lines[layer]
    return shape ? [[layer, spread(shape)] as const] : []
  })
  return {
    countries: countries.map(([code, shape]) => ({ code, shape: spread(shape) })),
    lines: Object.fromEntries(found),
    projection,
    center,
    scale,
    translate,
  }
}

function compact(shape: ProjectedShape, cell: number): CompactShape {
  const rings: number[] = []
  const moves: string[] = []
  let [x, y] = [0, 0]
  for (const ring of thinnedRings(shape, cell)) {
    rings.push(ring.length / 2)
    for (let i = 0; i < ring.length; i += 2) {
      const [nextX, nextY] = [Math.round((ring[i] ?? 0) * steps), Math.round((ring[i + 1] ?? 0) * steps)]
      moves.push(character(nextX - x), character(nextY - y))
      ;[x, y] = [nextX, nextY]
    }
  }
  return { rings, moves: moves.join(''), isClosed: shape.isClosed }
}

function spread({ rings, moves, isClosed }: CompactShape): ProjectedShape {
  const points = new Float32Array(moves.length)
  let [x, y] = [0, 0]
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < moves.length; i += 2) {
    x += distance(moves.charCodeAt(i)) / steps
    y += distance(moves.charCodeAt(i + 1)) / steps
    points[i] = x
    points[i + 1] = y
    if (x < west) west = x
    if (x > east) east = x
    if (y < north) north = y
    if (y > south) south = y
  }
  let start = 0
  const starts = rings.map((length) => {
    const from = start
    start += length
    return from
  })
  if (start * 2 !== moves.length || !(Number.isFinite(west) && Number.isFinite(south))) throw new Error('a ring lacks points')
  return { points, starts, isClosed, box: [west, north, east, south] }
}

// Small distances either way come first: 0, -1, 1, -2, 2 …
function character(distance: number): string {
  const held = Math.max(-farthest, Math.min(farthest, distance))
  return String.fromCharCode(zero + (held < 0 ? -2 * held - 1 : 2 * held))
}

function distance(code: number): number {
  const value = code - zero
  return value & 1 ? -(value + 1) / 2 : value / 2
}
