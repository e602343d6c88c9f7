import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcPoints, bowPoint, greatCircleArc, isInFront, stylisedArc } from '#domain/map/arcs.ts'
import { firstView, projectionNames, type LonLat, type MapView } from '#domain/map/map-view.ts'
import { project } from '#domain/map/move-view.ts'
import { stage, tianjin } from './some-map.ts'

const home: LonLat = [tianjin.lon, tianjin.lat]
const philadelphia: LonLat = [-75.16, 39.95]
const rio: LonLat = [-43.18, -22.9]
const london: LonLat = [0, 51.5]
const oregon: LonLat = [-123, 44.9]
const pieces = (path: string): number => path.split('M').length - 1
const numbers = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number)

describe('stylised arcs', () => {
  it('bend north by .13 of the chord', () => {
    const [x, y] = bowPoint([0, 0], [100, 0])
    expect([x, y]).toEqual([50, -26])
    expect(bowPoint([100, 0], [0, 0])[1]).toBe(-26)
  })

  it('bend to the side they go when they run up or down', () => {
    expect(bowPoint([0, 0], [10, 100])[0]).toBeGreaterThan(20)
    expect(bowPoint([0, 0], [-10, 100])[0]).toBeLessThan(-20)
  })

  it.each([
    ['over the Pacific around 150°E', 150, philadelphia, 1],
    ['to Rio around 150°E', 150, rio, 1],
    ['to Europe around 0°', 0, london, 1],
    ['to Oregon around 0°, out at one edge and in at the other', 0, oregon, 2],
  ] as const)('run %s', (_name, center, to, count) => {
    expect(pieces(stylisedArc({ ...firstView, center: [center, 0] }, stage, home, to))).toBe(count)
  })

  it('leave and enter at the same height, on the edge of the map', () => {
    const [out = [], into = []] = arcPoints(stylisedArc({ ...firstView, center: [0, 0] }, stage, home, oregon))
    const [leaves = [0, 0], enters = [0, 0]] = [out.at(-1), into[0]]
    expect(Math.abs(leaves[1] - enters[1])).toBeLessThan(25)
    expect(leaves[0]).toBeGreaterThan(stage.width * 0.8)
    expect(enters[0]).toBeLessThan(stage.width * 0.2)
  })

  it('begin at home and end at the place, in numbers, on every map', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...projectionNames),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -56, max: 75, noNaN: true })),
        (projection, center, to: LonLat) => {
          const view: MapView = { ...firstView, projection, center: [center, 20] }
          const path = stylisedArc(view, stage, home, to)
          expect(path).not.toMatch(/NaN|Infinity/)
          if (projection === 'globe') return
          const all = numbers(path)
          const [start, end] = [project(view, stage, home), project(view, stage, to)]
          const near = (x = 0, y = 0, point: readonly [number, number] = [0, 0]): boolean => Math.hypot(x - point[0], y - point[1]) < 2
          expect(near(all[0], all[1], start)).toBe(true)
          expect(near(all.at(-2), all.at(-1), end)).toBe(true)
        },
      ),
    )
  })
})

describe('great circles', () => {
  it('run over the north from Tianjin to the Americas', () => {
    const [points = []] = arcPoints(greatCircleArc(firstView, stage, home, philadelphia))
    const top = Math.min(...points.map(([, y]) => y))
    expect(top).toBeLessThan((project(firstView, stage, home)?.[1] ?? 0) - 50)
  })

  it('are cut at the edge of the map and at the edge of the globe', () => {
    expect(pieces(greatCircleArc({ ...firstView, center: [0, 0] }, stage, home, oregon))).toBe(2)
    expect(greatCircleArc({ ...firstView, projection: 'globe', center: [-63, -39] }, stage, home, [116, 40])).toBe('')
  })
})

it('knows what faces the reader', () => {
  const globe: MapView = { ...firstView, projection: 'globe', center: [117, 39] }
  expect(isInFront(globe, home)).toBe(true)
  expect(isInFront(globe, rio)).toBe(false)
  expect(isInFront(firstView, rio)).toBe(true)
})
