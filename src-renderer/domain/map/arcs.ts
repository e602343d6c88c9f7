import { geoPath, type GeoProjection } from 'd3-geo'
import { angle, project } from './move-view.ts'
import type { LonLat, MapSize, MapView, Point } from './map-view.ts'
import { projectionFor } from './projection.ts'

/** Height of the bow at its middle, as a part of the chord. */
const bow = 0.13
/** A flat map crossed by more degrees than this is left at one edge and entered at the other. */
const widestSpan = 202
const samples = 48

/** The shortest way over the earth as SVG path text; cut where it leaves the map, hidden behind the globe. */
export function greatCircleArc(view: MapView, size: MapSize, from: LonLat, to: LonLat): string {
  const line = { type: 'LineString' as const, coordinates: [[...from], [...to]] }
  return geoPath(projectionFor(view, size)).digits(1)(line) ?? ''
}

/**
 * A calm curve bent to the north, as SVG path text in pixels, from the symbol at `start` to the one at `end`.
 *
 * It stays in one piece unless that would take it across most of the map: then it leaves at one edge and comes in at
 * the other. On the globe it is the great circle, since a curve on the screen would float before the earth.
 */
export function stylisedArc(view: MapView, size: MapSize, from: LonLat, to: LonLat, start?: Point, end?: Point): string {
  if (view.projection === 'globe') return greatCircleArc(view, size, from, to)
  const a = start ?? project(view, size, from)
  const b = end ?? project(view, size, to)
  if (!a || !b) return ''
  const degrees = lonOnMap(view, to[0]) - lonOnMap(view, from[0])
  if (Math.abs(degrees) <= widestSpan) return `M${pixel(a)}Q${pixel(bowPoint(a, b))} ${pixel(b)}`
  return arcOverTheEdge(view, size, a, b, Math.sign(degrees))
}

/** Points along an arc's path text, about `step` pixels apart on curves; for counting what a label would cross. */
export function arcPoints(path: string, steps = 24): readonly (readonly Point[])[] {
  return path
    .split('M')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [first, curve] = piece.split('Q')
      if (curve === undefined) return pairs(piece)
      const [a] = pairs(first ?? '')
      const [c, b] = pairs(curve)
      return a && b && c ? Array.from({ length: steps + 1 }, (_, i) => quadratic(a, c, b, i / steps)) : []
    })
}

/** The control point of the curve from `a` to `b`: off the middle, on the northern side. */
export function bowPoint(a: Point, b: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  // Of the two normals the one that points up; a vertical pair bends to the side it goes.
  const side = dx === 0 ? 1 : Math.sign(dx)
  return [(a[0] + b[0]) / 2 + side * dy * 2 * bow, (a[1] + b[1]) / 2 - side * dx * 2 * bow]
}

/**
 * The curve drawn twice, once from `a` towards a twin of `b` beyond the edge and once from a twin of `a` to `b`, each
 * cut at the edge of the map.
 */
function arcOverTheEdge(view: MapView, size: MapSize, a: Point, b: Point, side: number): string {
  const projection = projectionFor(view, size, Infinity)
  const twinOfB: Point = [b[0] - side * widthAt(projection, view, b[1]), b[1]]
  const twinOfA: Point = [a[0] + side * widthAt(projection, view, a[1]), a[1]]
  return insidePiece(projection, view, a, bowPoint(a, twinOfB), twinOfB) + insidePiece(projection, view, twinOfA, bowPoint(twinOfA, b), b)
}

/** The part of the curve that lies on the map, up to its very edge. */
function insidePiece(projection: GeoProjection, view: MapView, a: Point, c: Point, b: Point): string {
  const middle = projection.translate()[0]
  const isInside = (t: number): boolean => {
    const [x, y] = quadratic(a, c, b, t)
    return Math.abs(x - middle) <= widthAt(projection, view, y) / 2 + 0.01
  }
  const steps = Array.from({ length: samples + 1 }, (_, i) => i / samples)
  const stretch = steps.flatMap((t, i) => {
    const next = steps[i + 1]
    const edge = next === undefined || isInside(t) === isInside(next) ? [] : [edgeBetween(t, next, isInside)]
    return [...(isInside(t) ? [t] : []), ...edge]
  })
  return stretch.length < 2 ? '' : `M${stretch.map((t) => pixel(quadratic(a, c, b, t))).join('L')}`
}

/** Where between two parameters the curve crosses the edge. */
function edgeBetween(from: number, to: number, isInside: (t: number) => boolean): number {
  let [inside, outside] = isInside(from) ? [from, to] : [to, from]
  for (let round = 0; round < 16; round += 1) {
    const half = (inside + outside) / 2
    if (isInside(half)) inside = half
    else outside = half
  }
  return inside
}

/** Width in pixels of the flat earth at the height `y` of the stage. */
function widthAt(projection: GeoProjection, view: MapView, y: number): number {
  const [, lat] = projection.invert?.([projection.translate()[0], y]) ?? [0, 0]
  const held = Math.min(90, Math.max(-90, lat))
  const [x] = projection([view.center[0] + 180 - 1e-9, held]) ?? [0, 0]
  return 2 * Math.abs(x - projection.translate()[0])
}

/** Degrees east of the centre, −180 to 180. */
function lonOnMap(view: MapView, lon: number): number {
  return ((((lon - view.center[0] + 180) % 360) + 360) % 360) - 180
}

function quadratic(a: Point, c: Point, b: Point, t: number): Point {
  const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return [p * a[0] + q * c[0] + r * b[0], p * a[1] + q * c[1] + r * b[1]]
}

const pixel = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`

function pairs(text: string): readonly Point[] {
  const numbers = (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gi) ?? []).map(Number)
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const)
}

/** True when the place faces the reader; flat maps show both sides. */
export function isInFront(view: MapView, place: LonLat): boolean {
  return view.projection !== 'globe' || angle(view.center, place) < Math.PI / 2
}
