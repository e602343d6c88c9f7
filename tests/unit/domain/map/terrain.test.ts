import { expect, it } from 'vitest'
import { coverageOf, terrainOf } from '#domain/map/terrain.ts'

const size = { width: 320, height: 160 }

it('knows land and arcs under boxes and along stretches', () => {
  const terrain = terrainOf(size, (x) => x > 160, [[[0, 80], [320, 80]], [[0, 82], [320, 82]]], 16)
  expect(terrain.landUnder({ x: 0, y: 0, width: 160, height: 160 })).toBe(1)
  expect(terrain.landUnder({ x: 80, y: 0, width: 160, height: 160 })).toBe(0.5)
  expect(terrain.arcsUnder({ x: 0, y: 80, width: 64, height: 16 })).toBe(2)
  expect(terrain.arcsAlong([10, 85], [200, 85])).toBe(2)
  expect(terrain.arcsAlong([10, 10], [200, 10])).toBe(0)
})

it('has no land where nobody can tell', () => {
  expect(terrainOf(size, undefined, [], 16).landUnder({ x: 0, y: 0, width: 99, height: 99 })).toBe(0)
})

it('knows how much of a box is taken, and counts what lies off the stage as taken', () => {
  const coverage = coverageOf(size, [{ x: 0, y: 0, width: 80, height: 160 }], 8)
  expect(coverage({ x: 0, y: 0, width: 80, height: 40 })).toBe(1)
  expect(coverage({ x: 40, y: 0, width: 80, height: 40 })).toBe(0.5)
  expect(coverage({ x: 280, y: 0, width: 80, height: 40 })).toBe(0.5)
})
