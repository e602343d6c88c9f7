import { expect, it } from 'vitest'
import { StandingGround } from '#domain/map/label-ground.ts'
import { measuredWishes } from '#domain/map/label-wish.ts'
import { groundCost, leaderSpot, standsClean } from '#domain/map/leader-spot.ts'
import { terrainOf } from '#domain/map/terrain.ts'
import { roughMeasure, stage, style } from './some-map.ts'

const [wish] = measuredWishes([{ kind: 'sister', text: 'Minsk', x: 300, y: 300, radius: 4.5, isSelected: false, isFaint: false, rank: 1 }], style, roughMeasure)
if (!wish) throw new Error('no wish')
const ground = new StandingGround(stage, [wish, { x: 270, y: 300, radius: 4.5 }], [], [], 5)

it('ends its leader at the edge of the symbol', () => {
  const { leader, anchor, box } = leaderSpot(wish, 'right', 200, 260)
  const [from, to] = leader ?? [[0, 0], [0, 0]]
  expect(anchor).toBe('right')
  expect(box.x + box.width).toBeCloseTo(200)
  expect(from[0]).toBeGreaterThan(200)
  expect(Math.hypot(to[0] - 300, to[1] - 300)).toBeCloseTo(5.5)
})

it('starts above or below a name that stands under or over its symbol', () => {
  expect(leaderSpot(wish, 'top', 300, 350).leader?.[0][1]).toBeLessThan(350)
  expect(leaderSpot(wish, 'bottom', 300, 250).leader?.[0][1]).toBeGreaterThan(250)
})

it('is clean only past all other symbols and away from its own text', () => {
  expect(standsClean(leaderSpot(wish, 'right', 200, 300), ground)).toBe(false)
  expect(standsClean(leaderSpot(wish, 'right', 200, 260), ground)).toBe(true)
  expect(standsClean(leaderSpot(wish, 'right', 340, 340), ground)).toBe(false)
})

it('costs more over land and arcs', () => {
  const spot = leaderSpot(wish, 'left', 340, 260)
  const [water, land] = [terrainOf(stage, () => true, [], 16), terrainOf(stage, () => false, [[[0, 260], [900, 260]]], 16)]
  expect(groundCost(spot, water)).toBe(0)
  expect(groundCost(spot, land)).toBeGreaterThan(2)
})
