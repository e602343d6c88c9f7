import { expect, it } from 'vitest'
import { landGrid } from '#domain/map/land-grid.ts'
import { smallLand } from './some-map.ts'

it.each([
  [2, 48, true],
  [-20, 48, false],
  [175, -15, true],
  [-175, -15, true],
  [179.9, -15, true],
  [0, -15, false],
  [0, 90, false],
])('knows whether %d°, %d° is land', (lon, lat, isLand) => {
  expect(landGrid(smallLand.countries)(lon, lat)).toBe(isLand)
})

it('leaves holes open', () => {
  const hole = [[0, 44], [4, 44], [4, 48], [0, 48], [0, 44]]
  const outer = [[-5, 42], [-5, 51], [8, 51], [8, 42], [-5, 42]]
  const isLand = landGrid([{ code: 'FR', geometry: { type: 'MultiPolygon', coordinates: [[outer, hole]] } }])
  expect(isLand(-3, 46)).toBe(true)
  expect(isLand(2, 46)).toBe(false)
})
