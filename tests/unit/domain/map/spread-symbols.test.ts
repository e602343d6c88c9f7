import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farthestPush, spreadSymbols, type Standpoint } from '#domain/map/spread-symbols.ts'

const at = (trueX: number, trueY: number, kind: Standpoint['kind'] = 'sister', isSelected = false): Standpoint => ({ trueX, trueY, kind, isSelected })

describe('symbols in a crowd', () => {
  it('are never moved farther than 11 px, and stay in numbers', () => {
    const spots = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 })), { maxLength: 40 })
    fc.assert(
      fc.property(spots, (points) => {
        for (const { x, y, trueX, trueY } of spreadSymbols(points.map(([x, y]) => at(x, y)))) {
          expect(Math.hypot(x - trueX, y - trueY)).toBeLessThanOrEqual(farthestPush + 1e-6)
        }
      }),
    )
  })

  it('stand 10.5 px apart when there is room', () => {
    const [a, b] = spreadSymbols([at(100, 100), at(103, 100)])
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(10.3)
  })

  it('leave home where it is and give it more room', () => {
    const [home, other] = spreadSymbols([at(100, 100, 'home'), at(104, 100)])
    expect([home?.x, home?.y]).toEqual([100, 100])
    expect(other?.x).toBeGreaterThan(110)
  })

  it('part even when they stand on one spot', () => {
    const [a, b] = spreadSymbols([at(5, 5), at(5, 5)])
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(8)
  })

  it('stay where they are when they stand alone', () => {
    expect(spreadSymbols([at(1, 2), at(90, 2)]).map(({ x, y }) => [x, y])).toEqual([[1, 2], [90, 2]])
  })
})
