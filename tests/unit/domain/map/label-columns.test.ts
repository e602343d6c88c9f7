import { expect, it } from 'vitest'
import { columnSpots } from '#domain/map/label-columns.ts'
import { StandingGround } from '#domain/map/label-ground.ts'
import { stretchesCross } from '#domain/map/label-shapes.ts'
import { measuredWishes } from '#domain/map/label-wish.ts'
import { TakenGround } from '#domain/map/taken-ground.ts'
import { coverageOf, terrainOf } from '#domain/map/terrain.ts'
import { roughMeasure, stage, style } from './some-map.ts'

const crowd = measuredWishes(
  [[500, 300], [512, 280], [525, 310], [540, 290], [515, 330]].map(([x = 0, y = 0], i) => ({ kind: 'sister' as const, text: `Place ${i}`, x, y, radius: 4.5, isSelected: false, isFaint: false, rank: i })),
  style,
  roughMeasure,
)
const ground = new StandingGround(stage, crowd, [], [], 5)
const spots = columnSpots(crowd, ground, new TakenGround(), terrainOf(stage, undefined, [], 16), coverageOf(stage, [], 8), new Map())

it('sets a crowd in one column without crossings', () => {
  expect(spots.length).toBeGreaterThanOrEqual(4)
  expect(new Set(spots.map(({ x, anchor }) => `${anchor} ${x}`)).size).toBe(1)
  const leaders = spots.flatMap(({ leader }) => (leader ? [leader] : []))
  const crossings = leaders.flatMap((a, i) => leaders.slice(i + 1).filter((b) => stretchesCross(...a, ...b)))
  expect(crossings).toEqual([])
})

it('is empty where there is no room', () => {
  expect(columnSpots(crowd, ground, new TakenGround(), terrainOf(stage, undefined, [], 16), () => 1, new Map())).toEqual([])
})
