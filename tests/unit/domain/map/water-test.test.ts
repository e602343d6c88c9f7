import { expect, it } from 'vitest'
import { firstView } from '#domain/map/map-view.ts'
import { waterTest } from '#domain/map/water-test.ts'

const size = { width: 800, height: 400 }
const isEast = (lon: number): boolean => lon >= 0 && lon < 150

it('asks the land for the degree under a pixel, and takes what lies beyond the earth for water', () => {
  const isWater = waterTest(firstView, size, isEast)
  expect(isWater(390, 200)).toBe(false)
  expect(isWater(410, 200)).toBe(true)
  expect(isWater(0, 0)).toBe(true)
})

it('is the same one for the same view of the same land only', () => {
  const isWater = waterTest(firstView, size, isEast)
  expect(waterTest({ ...firstView }, { ...size }, isEast)).toBe(isWater)
  for (const other of [
    waterTest({ ...firstView, zoom: 2 }, size, isEast),
    waterTest(firstView, { ...size, width: 801 }, isEast),
    waterTest(firstView, size, () => true),
  ])
    expect(other).not.toBe(isWater)
})
