import type { StandingGround } from './label-ground.ts'
import { ascent, descent, letterMiddle, textBox, type MeasuredWish } from './label-wish.ts'
import type { Point } from './map-view.ts'
import type { Spot } from './taken-ground.ts'
import type { Terrain } from './terrain.ts'

/** The side of the text that the leader starts from. */
export type LeaderSide = 'left' | 'right' | 'top' | 'bottom'

/** Leaders keep this far from symbols that are not theirs. */
const symbolAir = 2.2
/** What standing apart costs beside a position next to the symbol. */
const perLeader = 3
const perPixel = 0.03

/** A name apart from its symbol: its `side` at x, the middle of its line at y. */
export function leaderSpot(wish: MeasuredWish, side: LeaderSide, x: number, middle: number): Spot {
  const { fontSize, width, radius } = wish
  const gap = 0.29 * fontSize
  const baseline = middle + letterMiddle * fontSize
  const left = side === 'right' ? x - width : side === 'left' ? x : x - width / 2
  const from = leaderStart(side, x, middle, baseline, fontSize, gap)
  const length = Math.max(1, Math.hypot(wish.x - from[0], wish.y - from[1]))
  const short = Math.min(1, (radius + 1) / length)
  const to: Point = [wish.x - (wish.x - from[0]) * short, wish.y - (wish.y - from[1]) * short]
  const anchor = side === 'top' || side === 'bottom' ? 'middle' : side
  const box = textBox(left, baseline, width, fontSize)
  return { wish, slot: 'column', x, y: baseline, anchor, box, leader: [from, to], cost: perLeader + (perPixel * length * 12) / fontSize }
}

const perLand = 2.2
const perArcUnder = 0.55
const perArcAlong = 0.45

/** What it costs that the name and its leader lie over land and arcs. */
export function groundCost({ box, leader }: Spot, terrain: Terrain): number {
  const along = leader ? perArcAlong * terrain.arcsAlong(leader[0], leader[1]) : 0
  return perLand * terrain.landUnder(box) + perArcUnder * terrain.arcsUnder(box) + along
}

/** True when neither the name nor its leader touches a symbol, a panel or the edge, and the leader does not run under its own text. */
export function standsClean({ wish, box, leader, anchor }: Spot, standing: StandingGround): boolean {
  if (!leader) return standing.isFree(box, wish)
  const [from, to] = leader
  if (anchor === 'right' ? to[0] < from[0] - 2 : anchor === 'left' && to[0] > from[0] + 2) return false
  return standing.isFree(box) && standing.isFreeStretch(from, to, wish, (symbolAir * wish.fontSize) / 12)
}

function leaderStart(side: LeaderSide, x: number, middle: number, baseline: number, fontSize: number, gap: number): Point {
  switch (side) {
    case 'left':
      return [x - gap, middle]
    case 'right':
      return [x + gap, middle]
    case 'top':
      return [x, baseline - (ascent - 0.05) * fontSize - gap / 2]
    case 'bottom':
      return [x, baseline + descent * fontSize + gap / 2]
  }
}
