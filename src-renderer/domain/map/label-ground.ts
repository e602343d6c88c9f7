import RBush from 'rbush'
import { boxAround, boxesOverlap, boxOf, distanceToStretch, grown, touchesBox } from './label-shapes.ts'
import type { Box } from './map-scene.ts'
import type { MapSize, Point } from './map-view.ts'

export interface Round {
  readonly x: number
  readonly y: number
  readonly radius: number
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

  /** How many symbols but `own` lie within `air` px of the box. */
  symbolsNear(box: Box, own: Round, air: number): number {
    return this.#symbols.search(area(grown(box, air), null)).filter(({ it }) => !isSame(it, own)).length
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

const area = <T>(box: Box, it: T): Area<T> => ({ minX: box.x, minY: box.y, maxX: box.x + box.width, maxY: box.y + box.height, it })

const isSame = (a: Round, b: Round | undefined): boolean => b !== undefined && a.x === b.x && a.y === b.y
