import RBush from 'rbush'
import { boxAround, boxesOverlap, distanceToStretch, stretchesCross, touchesBox } from './label-shapes.ts'
import type { Box } from './map-scene.ts'
import type { MapSize, Point } from './map-view.ts'

export interface Round {
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Leader {
  readonly from: Point
  readonly to: Point
}

interface Area<T> {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  readonly it: T
}

/** What stands on the stage before any name does: it never changes while names are placed. */
export class StandingGround {
  readonly #symbols = new RBush<Area<Round>>()
  readonly #arcs = new RBush<Area<{ arc: number; a: Point; b: Point }>>()
  readonly stage: Box
  readonly keepOut: readonly Box[]

  constructor(size: MapSize, symbols: readonly Round[], keepOut: readonly Box[], arcs: readonly (readonly Point[])[], margin: number) {
    this.stage = { x: margin, y: margin, width: size.width - 2 * margin, height: size.height - 2 * margin }
    this.keepOut = keepOut
    this.#symbols.load(symbols.map((it) => area(boxAround(it.x, it.y, it.radius), it)))
    this.#arcs.load(
      arcs.flatMap((points, arc) => points.slice(1).map((b, i) => ({ a: points[i] ?? b, b })).map(({ a, b }) => area(boxOf(a, b), { arc, a, b }))),
    )
  }

  /** True when no symbol but `own` and no panel is under the box, and it is on the stage. */
  isFree(box: Box, own?: Round): boolean {
    const { stage } = this
    if (box.x < stage.x || box.y < stage.y || box.x + box.width > stage.x + stage.width || box.y + box.height > stage.y + stage.height) return false
    if (this.keepOut.some((panel) => boxesOverlap(panel, box))) return false
    return this.#symbols.search(area(box, null)).every(({ it }) => isSame(it, own))
  }

  /** How many arcs run under the box. */
  arcsUnder(box: Box): number {
    const under = this.#arcs.search(area(box, null)).filter(({ it }) => touchesBox(it.a, it.b, box))
    return new Set(under.map(({ it }) => it.arc)).size
  }

  /** True when the stretch keeps `air` px from every symbol but its own, and off the panels. */
  isFreeStretch(from: Point, to: Point, own: Round, air: number): boolean {
    if (this.keepOut.some((panel) => touchesBox(from, to, panel))) return false
    const around = grown(boxOf(from, to), air + 8)
    return this.#symbols.search(area(around, null)).every(({ it }) => isSame(it, own) || distanceToStretch([it.x, it.y], from, to) >= it.radius + air)
  }
}

/** The names and leaders placed so far in one attempt. */
export class TakenGround {
  readonly #boxes = new RBush<Area<Box>>()
  readonly #leaders: Leader[] = []

  isFree(box: Box, air = 0): boolean {
    const wide = grown(box, air)
    return !this.#boxes.collides(area(wide, null)) && !this.#leaders.some(({ from, to }) => touchesBox(from, to, wide))
  }

  isFreeStretch(from: Point, to: Point, air = 1): boolean {
    const crossed = this.#boxes.search(area(boxOf(from, to), null)).some(({ it }) => touchesBox(from, to, grown(it, air)))
    return !crossed && !this.#leaders.some((leader) => stretchesCross(from, to, leader.from, leader.to))
  }

  takeBox(box: Box): void {
    this.#boxes.insert(area(box, box))
  }

  takeLeader(from: Point, to: Point): void {
    this.#leaders.push({ from, to })
  }
}

const area = <T>(box: Box, it: T): Area<T> => ({ minX: box.x, minY: box.y, maxX: box.x + box.width, maxY: box.y + box.height, it })

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a[0], b[0]),
  y: Math.min(a[1], b[1]),
  width: Math.abs(a[0] - b[0]),
  height: Math.abs(a[1] - b[1]),
})

const grown = (box: Box, by: number): Box => ({ x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by })

const isSame = (a: Round, b: Round | undefined): boolean => b !== undefined && a.x === b.x && a.y === b.y
