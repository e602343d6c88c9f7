import type { Box } from './map-scene.ts'
import type { Point } from './map-view.ts'

export function boxesOverlap(a: Box, b: Box, air = 0): boolean {
  return a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

/** The box around a stretch. */
export function boxOf(a: Point, b: Point): Box {
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) }
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** True when the stretch from `a` to `b` comes within `air` px of the box (Liang–Barsky). */
export function touchesBox(a: Point, b: Point, box: Box, air = 0): boolean {
  const [left, top, right, bottom] = [box.x - air, box.y - air, box.x + box.width + air, box.y + box.height + air]
  const [ax, ay] = a
  const [bx, by] = b
  if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom)) return false
  const [dx, dy] = [bx - ax, by - ay]
  let enter = 0
  let leave = 1
  if (dx !== 0) {
    const [near, far] = dx > 0 ? [(left - ax) / dx, (right - ax) / dx] : [(right - ax) / dx, (left - ax) / dx]
    enter = Math.max(enter, near)
    leave = Math.min(leave, far)
  }
  if (dy !== 0) {
    const [near, far] = dy > 0 ? [(top - ay) / dy, (bottom - ay) / dy] : [(bottom - ay) / dy, (top - ay) / dy]
    enter = Math.max(enter, near)
    leave = Math.min(leave, far)
  }
  return enter <= leave
}

/** True when the two stretches cross; touching at an end counts. */
export function stretchesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false
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
