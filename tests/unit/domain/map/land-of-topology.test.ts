import { describe, expect, it } from 'vitest'
import { landOfTopology, type BaseMapTopology } from '#domain/map/land-of-topology.ts'

/** Two squares that share one side, an island chain of one line, and Antarctica. */
const topology: BaseMapTopology = {
  type: 'Topology',
  arcs: [
    [[10, 0], [10, 10]],
    [[10, 10], [0, 10], [0, 0], [10, 0]],
    [[10, 0], [20, 0], [20, 10], [10, 10]],
    [[0, -80], [20, -80], [20, -85], [0, -80]],
    [[30, 5], [31, 6]],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: 'AA' } },
        { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { code: 'BB' } },
        { type: 'Polygon', arcs: [[3]], properties: { code: 'AQ' } },
        { type: 'Polygon', arcs: [[0, 1]], properties: { code: null } },
      ],
    },
    dashes: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [4] }] },
  },
}

describe('landOfTopology', () => {
  it('names each country by its code and leaves Antarctica out', () => {
    expect(landOfTopology(topology).countries.map(({ code }) => code)).toEqual(['AA', 'BB', ''])
  })

  it('draws a side that two countries share once', () => {
    const points = landOfTopology(topology).borders.coordinates.flat()
    const onSharedSide = points.filter(([x, y]) => x === 10 && (y === 0 || y === 10))
    expect(onSharedSide.length).toBeLessThan(8)
    expect(points.some(([, y]) => (y ?? 0) < -60)).toBe(false)
  })

  it('gives the layers there are and no others', () => {
    const land = landOfTopology(topology)
    expect(land.dashes).toEqual({ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: [[30, 5], [31, 6]] }] })
    expect(land.islands).toBeUndefined()
    expect(land.lakes).toBeUndefined()
  })

  it('takes the lakes from their own file', () => {
    const lakes: BaseMapTopology = {
      type: 'Topology',
      arcs: [[[0, 0], [1, 0], [1, 1], [0, 0]]],
      objects: { lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] } },
    }
    expect(landOfTopology(topology, lakes).lakes).toMatchObject({ geometries: [{ type: 'Polygon' }] })
  })
})
