import { closestZoom, widestZoom, type LonLat, type MapSize, type MapView, type Point } from './map-view.ts'
import { eastAt, extents, fitOf, projectionFor } from './projection.ts'

/** The pixel of a place in degrees, or `undefined` where the globe hides it. */
export function project(view: MapView, size: MapSize, [lon, lat]: LonLat): Point | undefined {
  if (view.projection === 'globe' && angle(view.center, [lon, lat]) > Math.PI / 2) return undefined
  const point = projectionFor(view, size, Infinity)([lon, lat])
  return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : undefined
}

/** The degrees under a pixel, or `undefined` off the earth. */
export function unproject(view: MapView, size: MapSize, point: Point): LonLat | undefined {
  return unprojectorFor(view, size)(point)
}

/** `unproject` for many pixels of one view. */
export function unprojectorFor(view: MapView, size: MapSize): (point: Point) => LonLat | undefined {
  const projection = projectionFor(view, size, Infinity)
  const radius = fitOf(view.projection, size).scale * view.zoom
  const [middleX, middleY] = projection.translate()
  return ([x, y]) => {
    if (view.projection === 'globe' && Math.hypot(x - middleX, y - middleY) > radius) return undefined
    const lonLat = projection.invert?.([x, y])
    if (!lonLat?.every(Number.isFinite) || Math.abs(lonLat[1]) > 90) return undefined
    // Beyond the edge of a flat map the formulas go on; the degree found there is not the one drawn there.
    const again = projection(lonLat)
    return again && Math.hypot(again[0] - x, again[1] - y) < 1 ? [wrapLon(lonLat[0]), lonLat[1]] : undefined
  }
}

/** The view `factor` times as close, with the same piece of the earth under `point`. */
export function zoomAround(view: MapView, size: MapSize, point: Point, factor: number): MapView {
  const zoom = Math.min(closestZoom, Math.max(widestZoom, view.zoom * factor))
  if (view.projection === 'globe') return zoomGlobe(view, size, point, zoom)
  const { scale, middle } = fitOf(view.projection, size)
  const offset = [point[0] - size.width / 2, point[1] - size.height / 2] as const
  const change = 1 / (scale * view.zoom) - 1 / (scale * zoom)
  const pan: Point = [view.pan[0] + offset[0] * change, view.pan[1] + offset[1] * change]
  return { ...view, zoom, pan: heldPan(view, pan, zoom, middle[1]) }
}

/** The view after the map was dragged by so many pixels; the globe turns. */
export function panBy(view: MapView, size: MapSize, dx: number, dy: number): MapView {
  const { scale, middle } = fitOf(view.projection, size)
  const unit = 1 / (scale * view.zoom)
  if (view.projection === 'globe') {
    const degrees = (180 / Math.PI) * unit
    const lat = Math.min(90, Math.max(-90, view.center[1] + dy * degrees))
    const slant = Math.max(0.2, Math.cos((lat * Math.PI) / 180))
    return { ...view, center: [wrapLon(view.center[0] - (dx * degrees) / slant), lat] }
  }
  return { ...view, pan: heldPan(view, [view.pan[0] - dx * unit, view.pan[1] - dy * unit], view.zoom, middle[1]) }
}

/** The view that brings all of `points` onto the stage, at most `closest` times as close as the whole map. */
export function viewOn(view: MapView, size: MapSize, points: readonly LonLat[], closest = 12): MapView {
  const whole: MapView = { ...view, zoom: 1, pan: [0, 0] }
  if (points.length === 0) return whole
  if (view.projection === 'globe') return { ...whole, center: meanDirection(points) }
  const pixels = points.map((point) => project(whole, size, point)).filter((pixel) => pixel !== undefined)
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const zoom = Math.min(closest, (size.width * 0.8) / Math.max(1, right - left), (size.height * 0.7) / Math.max(1, bottom - top))
  const { scale, middle } = fitOf(view.projection, size)
  const pan: Point = [((left + right) / 2 - size.width / 2) / scale, ((top + bottom) / 2 - size.height / 2) / scale]
  return { ...view, zoom: Math.max(widestZoom, zoom), pan: heldPan(view, pan, Math.max(widestZoom, zoom), middle[1]) }
}

/** The whole map again, around the same centre. */
export function wholeView(view: MapView): MapView {
  return { ...view, zoom: widestZoom, pan: [0, 0] }
}

/** Longitude in [-180, 180). */
export function wrapLon(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180
}

/** Angle in radians between two directions in degrees. */
export function angle(a: LonLat, b: LonLat): number {
  const [lon1, lat1, lon2, lat2] = [a[0], a[1], b[0], b[1]].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number, number]
  const cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1)
  return Math.acos(Math.min(1, Math.max(-1, cosine)))
}

/** Keeps the middle of the stage on the map, and the whole map about in place when nothing is magnified. */
function heldPan(view: MapView, pan: Point, zoom: number, middleY: number): Point {
  const { top, bottom } = extents[view.projection]
  const freedom = Math.min(1, Math.max(0, 1 - 1 / zoom) + 0.12)
  const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
  const y = clamp(pan[1], (top - middleY) * freedom, (bottom - middleY) * freedom)
  const east = eastAt(view.projection, y + middleY) * freedom
  return [clamp(pan[0], -east, east), y]
}

function zoomGlobe(view: MapView, size: MapSize, point: Point, zoom: number): MapView {
  const under = unproject(view, size, point)
  const closer: MapView = { ...view, zoom }
  if (!under) return closer
  const moved = project(closer, size, under)
  return moved ? panBy(closer, size, point[0] - moved[0], point[1] - moved[1]) : closer
}

function meanDirection(points: readonly LonLat[]): LonLat {
  let [x, y, z] = [0, 0, 0]
  for (const [lon, lat] of points) {
    const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
    x += Math.cos(b) * Math.cos(a)
    y += Math.cos(b) * Math.sin(a)
    z += Math.sin(b)
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]
}
