import { boxesOverlap, stretchesCross, touchesBox } from './label-shapes.ts'
import type { MeasuredWish } from './label-wish.ts'
import type { Box, MapLabel } from './map-scene.ts'
import type { Point } from './map-view.ts'

/** Where a name is put: beside its symbol, or apart with a leader. */
export interface Spot {
  readonly wish: MeasuredWish
  readonly slot: MapLabel['slot']
  readonly x: number
  readonly y: number
  readonly anchor: MapLabel['anchor']
  readonly box: Box
  readonly leader?: readonly [from: Point, to: Point]
  readonly cost: number
}

const air = 1

/** The names and leaders placed so far. A few hundred at most, so that looking through them all is the quickest way. */
export class TakenGround {
  readonly #spots = new Map<MeasuredWish, Spot>()

  get spots(): readonly Spot[] {
    return [...this.#spots.values()]
  }

  isFree(box: Box): boolean {
    for (const spot of this.#spots.values()) if (touchesName(spot, box)) return false
    return true
  }

  /** The spots that this one would cover or cross. */
  inTheWayOf({ box, leader, wish }: Spot): readonly Spot[] {
    const found: Spot[] = []
    for (const spot of this.#spots.values()) {
      if (spot.wish !== wish && (touchesName(spot, box) || (leader && touchesLeader(spot, leader[0], leader[1])))) found.push(spot)
    }
    return found
  }

  /** True when this spot covers and crosses nothing. */
  fits({ box, leader, wish }: Spot): boolean {
    for (const spot of this.#spots.values()) {
      if (spot.wish !== wish && (touchesName(spot, box) || (leader && touchesLeader(spot, leader[0], leader[1])))) return false
    }
    return true
  }

  take(spot: Spot): void {
    this.#spots.set(spot.wish, spot)
  }

  leave(wish: MeasuredWish): void {
    this.#spots.delete(wish)
  }
}

function touchesName(spot: Spot, box: Box): boolean {
  return boxesOverlap(spot.box, box, air) || (spot.leader !== undefined && touchesBox(spot.leader[0], spot.leader[1], box, air))
}

function touchesLeader(spot: Spot, from: Point, to: Point): boolean {
  return touchesBox(from, to, spot.box, air) || (spot.leader !== undefined && stretchesCross(from, to, spot.leader[0], spot.leader[1]))
}
