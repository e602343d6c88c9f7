import { describe, expect, it } from 'vitest'
import { placementOf } from '#features/map/ground-canvas.ts'
import { groundShapes, groundShapesInSlices, referenceProjection } from '#features/map/ground-shapes.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import { projectionNames, type LonLat, type MapView } from '#domain/map/map-view.ts'
import { panBy, project, zoomAround } from '#domain/map/move-view.ts'

const land: LandGeometry = {
  countries: [{ code: 'AA', geometry: { type: 'Polygon', coordinates: [[[100, 0], [100, 20], [130, 20], [130, 0], [100, 0]]] } }],
  borders: { type: 'MultiLineString', coordinates: [[[100, 0], [100, 20]]] },
}
const size = { width: 1614, height: 968 }

describe('the projected ground', () => {
  it.each(projectionNames)('lies, once scaled and moved, where %s would draw it at any zoom', (projection) => {
    const center: LonLat = projection === 'globe' ? [120, 15] : [150, 0]
    const whole: MapView = { projection, center, zoom: 1, pan: [0, 0] }
    const flat = projection === 'globe' ? zoomAround(whole, size, [size.width / 2, size.height / 2], 3) : panBy(zoomAround(whole, size, [400, 300], 3.2), size, 50, -20)
    const view = { ...flat, center }
    const shapes = groundShapes(land, projection, center)
    const { k, x, y } = placementOf(shapes, view, size)
    const reference = referenceProjection(projection, center)
    for (const place of [[110, 10], [125, 20], [100, 0]] as const) {
      const [rx, ry] = reference([...place]) ?? [NaN, NaN]
      const [px, py] = project(view, size, place) ?? [NaN, NaN]
      expect(k * rx + x).toBeCloseTo(px, 4)
      expect(k * ry + y).toBeCloseTo(py, 4)
    }
  })

  it('is the same made in slices', async () => {
    const whole = groundShapes(land, 'robinson', [110, 0])
    const sliced = await groundShapesInSlices(land, 'robinson', [110, 0], new AbortController().signal)
    expect(sliced).toEqual(whole)
  })

  it('has the layers the land has', () => {
    const shapes = groundShapes(land, 'equal-earth', [150, 0])
    expect(shapes.countries.map(({ code }) => code)).toEqual(['AA'])
    expect(Object.keys(shapes.lines)).toEqual(['borders'])
  })
})
