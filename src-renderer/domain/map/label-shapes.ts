import type { Box } from './map-scene.ts'
import type { Point } from './map-view.ts'

export function boxesOverlap(a: Box, b: Box, air = 0): boolean {
  return a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
  )
}

/** True when the stretch from `a` to `b` touches the box (Liang–Barsky). */
export function touchesBox(a: Point, b: Point, box: Box): boolean {
  let [enter, leave] = [0, 1]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const walls = [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ] as const
  for (const [slope, room] of walls) {
    if (slope === 0) {
      if (room < 0) return false
    } else if (slope < 0) enter = Math.max(enter, room / slope)
    else leave = Math.min(leave, room / slope)
    if (enter > leave) return false
  }
  return true
}

/** True when the two stretches cross; touching at an end counts. */
export function stretchesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}

/** Pixels from a point to the nearest point of the stretch from `a` to `b`. */
export function distanceToStretch(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  const at = length === 0 ? 0 : Math.min(1, Math.max(0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
  return Math.hypot(point[0] - a[0] - at * dx, point[1] - a[1] - at * dy)
}

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
