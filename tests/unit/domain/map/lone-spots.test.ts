import { expect, it } from 'vitest'
import { StandingGround } from '#domain/map/label-ground.ts'
import { measuredWishes } from '#domain/map/label-wish.ts'
import { leaderSpot } from '#domain/map/leader-spot.ts'
import { loneSpots, rowsBesideColumns } from '#domain/map/lone-spots.ts'
import { terrainOf } from '#domain/map/terrain.ts'
import { roughMeasure, stage, style } from './some-map.ts'

const wishes = measuredWishes(
  [[300, 300], [320, 270]].map(([x = 0, y = 0]) => ({ kind: 'sister' as const, text: `at ${x}`, x, y, radius: 4.5, isSelected: false, isFaint: false, rank: 1 })),
  style,
  roughMeasure,
)
const [first, second] = wishes
if (!first || !second) throw new Error('no wishes')
const ground = new StandingGround(stage, wishes, [], [], 5)
const terrain = terrainOf(stage, undefined, [], 16)

it('offers clean spots all around, the cheapest first', () => {
  const spots = loneSpots(first, ground, terrain)
  expect(spots.length).toBeGreaterThan(50)
  expect(spots.every((spot, index) => spot.cost >= (spots[index - 1]?.cost ?? 0))).toBe(true)
})

it('offers the rows at both ends of a column', () => {
  const standing = leaderSpot(first, 'right', 200, 250)
  const rows = rowsBesideColumns(second, [standing], ground, terrain)
  expect(rows.map(({ x }) => x)).toEqual([200, 200])
  expect(rows.map(({ box }) => Math.sign(box.y - standing.box.y))).toEqual([-1, 1])
})
