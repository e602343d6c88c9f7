import { describe, expect, it } from 'vitest'
import { distanceKm } from '#domain/place/distance-km.ts'

const tianjin = { lon: 117.1767, lat: 39.1422 }

describe('distanceKm', () => {
  it.each([
    ['Kobe', { lon: 135.183, lat: 34.6913 }, 1672],
    ['Melbourne', { lon: 144.9633, lat: -37.814 }, 9016],
    ['itself', tianjin, 0],
    ['its antipode', { lon: tianjin.lon - 180, lat: -tianjin.lat }, 20015],
  ])('measures Tianjin to %s', (_, to, km) => expect(Math.abs(distanceKm(tianjin, to) - km)).toBeLessThan(1))

  it('takes the short way over the date line', () => {
    expect(distanceKm({ lon: 179.5, lat: 0 }, { lon: -179.5, lat: 0 })).toBeCloseTo(111.195, 2)
  })
})
