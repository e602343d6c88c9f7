import { describe, expect, it } from 'vitest'
import { centerPoint, centerText } from '#features/map/map-centers.ts'

const home = { lon: 117.18, lat: 39.14 }

describe('centerPoint', () => {
  it('keeps north up on flat maps and leans the globe', () => {
    expect(centerPoint('150e', home, false)).toEqual([150, 0])
    expect(centerPoint('home', home, false)).toEqual([117.18, 0])
    expect(centerPoint('home', home, true)).toEqual([117.18, 39.14])
    expect(centerPoint('0', home, true)[1]).toBeGreaterThan(0)
  })

  it('is the Pacific while there is no home city', () => {
    expect(centerPoint('home', undefined, false)).toEqual([150, 0])
  })
})

describe('centerText', () => {
  it.each([
    [150, '150°E'],
    [-73.6, '74°W'],
    [0.2, '0°'],
    [-180, '180°'],
  ])('writes %s as %s', (lon, text) => expect(centerText(lon)).toBe(text))
})
