import { rewound } from '#domain/map/rewound.ts'
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson'
import { refuse } from './base-map-problem.ts'

/** The areas and lines of one shape in sound coordinates. */
export interface CheckedShape {
  readonly area?: MultiPolygon
  readonly lines?: MultiLineString
}

/** What checking has mended or left out so far. */
export interface Mended {
  droppedRings: number
  closedRings: number
  points: number
}

/** A little more than half a turn: files written in radians or rounded go over the edge. */
const slack = 1e-4

/** The shape with closed and rightly turned rings; refuses coordinates off the earth, naming the feature (from 1). */
export function checkedShape(geometry: Geometry | null, feature: number, mended: Mended): CheckedShape {
  const polygons: Position[][][] = []
  const lines: Position[][] = []
  collect(geometry, feature, mended, polygons, lines)
  return {
    ...(polygons.length > 0 && { area: asMulti(polygons) }),
    ...(lines.length > 0 && { lines: { type: 'MultiLineString', coordinates: lines } }),
  }
}

function collect(geometry: Geometry | null, feature: number, mended: Mended, polygons: Position[][][], lines: Position[][]): void {
  switch (geometry?.type) {
    case undefined:
      return
    case 'Polygon':
      addPolygon(geometry.coordinates, feature, mended, polygons)
      return
    case 'MultiPolygon':
      for (const polygon of listOf(geometry.coordinates, feature)) addPolygon(polygon, feature, mended, polygons)
      return
    case 'LineString':
      addLine(geometry.coordinates, feature, lines)
      return
    case 'MultiLineString':
      for (const line of listOf(geometry.coordinates, feature)) addLine(line, feature, lines)
      return
    case 'GeometryCollection':
      for (const part of listOf(geometry.geometries, feature)) collect(part as Geometry | null, feature, mended, polygons, lines)
      return
    case 'Point':
    case 'MultiPoint':
      mended.points += 1
  }
}

function addPolygon(rings: unknown, feature: number, mended: Mended, polygons: Position[][][]): void {
  const [outer, ...holes] = listOf(rings, feature).map((ring) => closedRing(positionsOf(ring, feature), mended))
  if (outer === undefined) return
  polygons.push([outer, ...holes.filter((hole) => hole !== undefined)])
}

function addLine(line: unknown, feature: number, lines: Position[][]): void {
  const positions = positionsOf(line, feature)
  if (positions.length >= 2) lines.push(positions)
}

/** The ring with its last point on its first, without doubled points; `undefined` when it bounds nothing. */
function closedRing(positions: Position[], mended: Mended): Position[] | undefined {
  const ring = positions.filter((position, index) => !isSame(position, positions[index - 1]))
  const [first] = ring
  if (first && !isSame(first, ring.at(-1))) {
    ring.push(first)
    mended.closedRings += 1
  }
  // A triangle is the least that has an area: three points and the first again.
  if (ring.length >= 4 && hasThreeCorners(ring)) return ring
  mended.droppedRings += 1
  return undefined
}

function hasThreeCorners(ring: readonly Position[]): boolean {
  const [first] = ring
  const second = ring.find((position) => !isSame(position, first))
  return second !== undefined && ring.some((position) => !isSame(position, first) && !isSame(position, second))
}

function positionsOf(line: unknown, feature: number): Position[] {
  return listOf(line, feature).map((position) => {
    if (!Array.isArray(position)) return refuse({ kind: 'broken-feature', feature, reason: 'a coordinate is not a pair of numbers' })
    const [lon, lat] = position as unknown[]
    if (typeof lon !== 'number' || typeof lat !== 'number' || !(Math.abs(lon) <= 180 + slack) || !(Math.abs(lat) <= 90 + slack)) {
      return refuse({ kind: 'coordinate', feature, lon: said(lon), lat: said(lat) })
    }
    return [Math.min(180, Math.max(-180, lon)), Math.min(90, Math.max(-90, lat))]
  })
}

function listOf(value: unknown, feature: number): readonly unknown[] {
  if (!Array.isArray(value)) return refuse({ kind: 'broken-feature', feature, reason: 'its coordinates are not a list' })
  return value
}

function asMulti(polygons: Position[][][]): MultiPolygon {
  const turned = rewound({ type: 'MultiPolygon', coordinates: polygons })
  return turned.type === 'MultiPolygon' ? turned : { type: 'MultiPolygon', coordinates: [turned.coordinates] }
}

const isSame = (a: Position, b: Position | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1]

const said = (value: unknown): string => (typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : typeof value)
