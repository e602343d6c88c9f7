import { describe, expect, it } from 'vitest'
import { bleedOf, coversStage, shiftBetween } from '#features/map/canvas-layer.ts'
import { firstView, type LonLat } from '#domain/map/map-view.ts'
import { panBy, project, zoomAround } from '#domain/map/move-view.ts'

const size = { width: 1062, height: 656 }
const places: readonly LonLat[] = [[117.2, 39.1], [2.35, 48.86], [-43.2, -22.9], [174.8, -41.3]]

describe('shiftBetween', () => {
  const near = zoomAround(firstView, size, [300, 150], 2.4)
  it.each([
    ['a drag', near, panBy(near, size, -120, 60)],
    ['a zoom around the pointer', near, zoomAround(near, size, [820, 400], 1.7)],
    ['both', near, panBy(zoomAround(near, size, [100, 600], 0.8), size, 33, -71)],
  ])('moves a painted picture to where it would be painted anew after %s', (_, painted, shown) => {
    const shift = shiftBetween(painted, shown, size)
    expect(shift).toBeDefined()
    for (const place of places) {
      const [before, after] = [project(painted, size, place), project(shown, size, place)]
      if (!shift || !before || !after) throw new Error('off the map')
      expect(shift.k * before[0] + shift.x).toBeCloseTo(after[0], 6)
      expect(shift.k * before[1] + shift.y).toBeCloseTo(after[1], 6)
    }
  })

  it('cannot turn the earth', () => {
    expect(shiftBetween(firstView, { ...firstView, center: [110, 0] }, size)).toBeUndefined()
    expect(shiftBetween(firstView, { ...firstView, projection: 'miller' }, size)).toBeUndefined()
  })
})

describe('the reach of a canvas', () => {
  const bleed = bleedOf(size)
  it('covers a drag of 15 % of the width', () => {
    expect(coversStage({ k: 1, x: 0.15 * size.width, y: 0.15 * size.height }, size, bleed)).toBe(true)
    expect(coversStage({ k: 1, x: 0.2 * size.width, y: 0 }, size, bleed)).toBe(false)
  })

  it('covers a zoom out to 1.3 times as much', () => {
    const k = 1 / 1.3
    expect(coversStage({ k, x: (size.width / 2) * (1 - k), y: (size.height / 2) * (1 - k) }, size, bleed)).toBe(true)
  })
})
