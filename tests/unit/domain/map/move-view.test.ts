import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestZoom, firstView, projectionNames, type MapView, type Point } from '#domain/map/map-view.ts'
import { angle, panBy, project, unproject, unprojectorFor, viewOn, wholeView, wrapLon, zoomAround } from '#domain/map/move-view.ts'
import { stage } from './some-map.ts'

const views = fc.record({
  projection: fc.constantFrom(...projectionNames),
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true })),
  zoom: fc.double({ min: 1, max: 20, noNaN: true }),
  pan: fc.constant<Point>([0, 0]),
})
const spots = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }))

/** Degrees of longitude from the centre, −180 to 180. */
const seamDistance = (center: number, lon: number): number => ((((lon - center + 180) % 360) + 360) % 360) - 180

describe('projecting and back', () => {
  it('gives the same place wherever the map shows it', () => {
    fc.assert(
      fc.property(views, spots, (view: MapView, spot) => {
        // On the seam of a flat map rounding decides whether a pixel still lies on the earth.
        fc.pre(view.projection === 'globe' || 180 - Math.abs(seamDistance(view.center[0], spot[0])) > 1e-6)
        const pixel = project(view, stage, spot)
        if (!pixel) return view.projection === 'globe'
        const back = unproject(view, stage, pixel)
        // On the very edge of the globe a pixel covers many degrees.
        if (view.projection === 'globe' && angle(view.center, spot) > 1.5) return true
        return back !== undefined && angle(back, spot) < 1e-3
      }),
    )
  })

  it('gives nothing off the earth', () => {
    expect(unproject({ ...firstView, projection: 'globe' }, stage, [5, 5])).toBeUndefined()
    expect(unproject(firstView, stage, [0, 0])).toBeUndefined()
    expect(unprojectorFor(firstView, stage)([stage.width / 2, stage.height / 2 - 2])?.[0]).toBeCloseTo(150)
  })

  it('hides what is behind the globe', () => {
    const globe: MapView = { ...firstView, projection: 'globe', center: [117, 39] }
    expect(project(globe, stage, [117, 39])).toBeDefined()
    expect(project(globe, stage, [-63, -39])).toBeUndefined()
  })
})

describe('zooming', () => {
  it('keeps the place under the pointer on flat maps', () => {
    const point: Point = [700, 250]
    const before = unproject(firstView, stage, point)
    const closer = zoomAround(firstView, stage, point, 3)
    expect(closer.zoom).toBe(3)
    const after = unproject(closer, stage, point)
    expect(before && after && angle(before, after)).toBeLessThan(1e-6)
  })

  it('keeps the place near the pointer on the globe', () => {
    const globe: MapView = { ...firstView, projection: 'globe', center: [117, 30] }
    const before = unproject(globe, stage, [600, 250])
    const after = unproject(zoomAround(globe, stage, [600, 250], 2), stage, [600, 250])
    expect(before && after && angle(before, after)).toBeLessThan(0.03)
  })

  it('ends at the widest and the closest', () => {
    expect(zoomAround(firstView, stage, [0, 0], 0.1).zoom).toBe(1)
    expect(zoomAround(firstView, stage, [0, 0], 1e9).zoom).toBe(closestZoom)
  })
})

describe('dragging', () => {
  it('moves a magnified map with the hand', () => {
    const closer = zoomAround(firstView, stage, [531, 328], 4)
    const before = project(closer, stage, [150, 10])
    const after = project(panBy(closer, stage, 40, -30), stage, [150, 10])
    expect(after?.[0]).toBeCloseTo((before?.[0] ?? 0) + 40, 6)
    expect(after?.[1]).toBeCloseTo((before?.[1] ?? 0) - 30, 6)
  })

  it('never loses the map', () => {
    const far = panBy(zoomAround(firstView, stage, [531, 328], 8), stage, 1e6, 1e6)
    expect(unproject(far, stage, [stage.width / 2, stage.height / 2])).toBeDefined()
  })

  it('turns the globe and never tips it over the pole', () => {
    const globe: MapView = { ...firstView, projection: 'globe', center: [100, 80] }
    expect(panBy(globe, stage, 10, 0).center[0]).toBeLessThan(100)
    expect(panBy(globe, stage, 0, 9999).center[1]).toBe(90)
  })
})

describe('a view on some places', () => {
  it('shows all of them', () => {
    const europe: [number, number][] = [[-4, 40], [30, 60], [24, 38]]
    const view = viewOn(firstView, stage, europe)
    expect(view.zoom).toBeGreaterThan(3)
    for (const spot of europe) {
      const [x = -1, y = -1] = project(view, stage, spot) ?? []
      expect(x > 0 && x < stage.width && y > 0 && y < stage.height).toBe(true)
    }
  })

  it('turns the globe to the middle of them, and is the whole map for none', () => {
    expect(viewOn({ ...firstView, projection: 'globe' }, stage, [[10, 0], [30, 0]]).center[0]).toBeCloseTo(20)
    expect(viewOn({ ...firstView, zoom: 5 }, stage, [])).toEqual(firstView)
  })
})

it('goes back to the whole map', () => {
  expect(wholeView({ ...firstView, zoom: 7, pan: [1, 1] })).toEqual(firstView)
})

it.each([
  [190, -170],
  [-190, 170],
  [180, -180],
  [0, 0],
])('wraps %d° to %d°', (lon, wrapped) => {
  expect(wrapLon(lon)).toBe(wrapped)
})

it('measures angles on the sphere', () => {
  expect(angle([0, 0], [90, 0])).toBeCloseTo(Math.PI / 2)
  expect(angle([0, 90], [123, 90])).toBeCloseTo(0)
})
