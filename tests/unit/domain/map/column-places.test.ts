import { expect, it } from 'vitest'
import { columnsFor, rowStep } from '#domain/map/column-places.ts'
import { measuredWishes } from '#domain/map/label-wish.ts'
import { coverageOf, terrainOf } from '#domain/map/terrain.ts'
import { roughMeasure, stage, style } from './some-map.ts'

const crowd = measuredWishes(
  [0, 1, 2, 3].map((i) => ({ kind: 'sister' as const, text: `Place ${i}`, x: 500 + 12 * i, y: 300, radius: 4.5, isSelected: false, isFaint: false, rank: 1 })),
  style,
  roughMeasure,
)

it('steps rows by 16.8 px at 12 px letters', () => {
  expect(rowStep(crowd)).toBeCloseTo(16.8)
})

it('prefers open water, wherever it is', () => {
  const eastern = terrainOf(stage, (x) => x > 600, [], 16)
  const western = terrainOf(stage, (x) => x < 470, [], 16)
  const free = coverageOf(stage, [], 8)
  expect(columnsFor(crowd, eastern, free, new Map())[0]?.side).toBe('left')
  expect(columnsFor(crowd, western, free, new Map())[0]?.side).toBe('right')
})

it('keeps off panels and on the stage', () => {
  const panel = { x: 0, y: 0, width: 480, height: 656 }
  const columns = columnsFor(crowd, terrainOf(stage, undefined, [], 16), coverageOf(stage, [panel], 8), new Map())
  expect(columns.length).toBeGreaterThan(0)
  expect(columns.every(({ side, x }) => side === 'left' ? x > 440 : x > 480)).toBe(true)
})

it('favours the place where the names stood before', () => {
  const before = new Map(crowd.map(({ index, width }) => [index, { x: 580, y: 260 + index * 17, width, height: 14 }]))
  const [column] = columnsFor(crowd, terrainOf(stage, undefined, [], 16), coverageOf(stage, [], 8), before)
  expect(Math.abs((column?.x ?? 0) - 580)).toBeLessThan(14)
})
