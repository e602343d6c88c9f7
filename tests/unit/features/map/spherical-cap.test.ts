import { describe, expect, it } from 'vitest'
import { capOf, isBehind } from '#features/map/spherical-cap.ts'

const overTheDateLine = { type: 'Polygon' as const, coordinates: [[[170, 50], [-170, 50], [-170, 60], [170, 60], [170, 50]]] }

describe('a cap around a country', () => {
  it('lies over the date line where the country does', () => {
    const { center, radius } = capOf(overTheDateLine)
    expect(Math.abs(center[0])).toBeGreaterThan(175)
    expect(radius).toBeLessThan(0.3)
  })

  it('is behind the globe from the other side of the earth only', () => {
    expect(isBehind(capOf(overTheDateLine), [0, -40])).toBe(true)
    expect(isBehind(capOf(overTheDateLine), [150, 0])).toBe(false)
    // Its far end still peeps over the horizon.
    expect(isBehind(capOf(overTheDateLine), [-100, 0])).toBe(false)
  })
})
