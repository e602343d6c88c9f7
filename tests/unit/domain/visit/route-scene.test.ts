import { describe, expect, it } from 'vitest'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { RouteLeg } from '#domain/visit/route-legs.ts'
import { routeScene } from '#domain/visit/route-scene.ts'

const points = {
  tianjin: { id: 'tianjin', name: 'Tianjin', lon: 117.2, lat: 39.1 },
  kobe: { id: 'kobe', name: 'Kobe', lon: 135.2, lat: 34.7 },
  dallas: { id: 'dallas', name: 'Dallas', lon: -96.8, lat: 32.8 },
  near: { id: 'near', name: 'Near', lon: 117.21, lat: 39.11 },
}
const leg = (from: keyof typeof points, to: keyof typeof points): RouteLeg => ({ itemId: `${from} ${to}`, mode: 'flight', from: points[from], to: points[to] })
const frame = { width: 600, height: 300, margin: 40 }

describe('routeScene', () => {
  it('has nothing to draw without a leg', () => {
    expect(routeScene([], [points.kobe], undefined, frame)).toBeUndefined()
  })

  it.each([
    ['tianjin', 'kobe'],
    ['tianjin', 'dallas'],
    ['dallas', 'kobe'],
    ['tianjin', 'near'],
  ] as const)('keeps a route from %s to %s in one piece and within the frame', (from, to) => {
    const scene = routeScene([leg(from, to)], [points[from], points[to]], undefined, frame)
    expect(scene?.legs[0]?.line.match(/M/g)).toHaveLength(1)
    expect(scene?.stops).toHaveLength(2)
    for (const { x, y } of scene?.stops ?? []) {
      expect(x).toBeGreaterThanOrEqual(frame.margin - 1)
      expect(x).toBeLessThanOrEqual(frame.width - frame.margin + 1)
      expect(y).toBeGreaterThanOrEqual(frame.margin - 1)
      expect(y).toBeLessThanOrEqual(frame.height - frame.margin + 1)
    }
  })

  it('draws the land around the route, cut to the frame', () => {
    const square = { type: 'Polygon' as const, coordinates: [[[130, 30], [130, 40], [140, 40], [140, 30], [130, 30]]] }
    const land = { countries: [{ code: 'JP', geometry: square }] } as unknown as LandGeometry
    const scene = routeScene([leg('tianjin', 'kobe')], [], land, frame)
    expect(scene?.land).toHaveLength(1)
    expect(scene?.land[0]).toMatch(/^M[\d.,-]+L/)
  })
})
