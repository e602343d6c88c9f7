import { geoEqualEarth } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { projectedShape, traceShape } from '#features/map/projected-shape.ts'

const projection = geoEqualEarth().rotate([-150, 0]).scale(200).translate([500, 300])
const square = { type: 'Polygon' as const, coordinates: [[[100, 0], [100, 20], [130, 20], [130, 0], [100, 0]]] }

function traced(cell: number, shape = projectedShape(projection, square)): { moves: number; lines: number; closes: number } {
  const count = { moves: 0, lines: 0, closes: 0 }
  const pen = {
    moveTo: () => {
      count.moves++
    },
    lineTo: () => {
      count.lines++
    },
    closePath: () => {
      count.closes++
    },
  }
  if (shape) traceShape(shape, cell, pen)
  return count
}

describe('projectedShape', () => {
  it('keeps every ring with its box', () => {
    const shape = projectedShape(projection, square)
    expect(shape?.isClosed).toBe(true)
    expect(shape?.starts).toEqual([0])
    const [west = 0, north = 0, east = 0, south = 0] = shape?.box ?? []
    const corner = projection([130, 20]) ?? [0, 0]
    // The side along the parallel is a great circle and bulges to the north.
    expect(north).toBeLessThanOrEqual(corner[1])
    expect(north).toBeGreaterThan(corner[1] - 5)
    expect(east - west).toBeGreaterThan(50)
    expect(south - north).toBeGreaterThan(50)
  })

  it('is undefined for what is not seen', () => {
    expect(projectedShape(projection, { type: 'GeometryCollection', geometries: [] })).toBeUndefined()
  })

  it('keeps lines open', () => {
    expect(projectedShape(projection, { type: 'LineString', coordinates: [[100, 0], [110, 10]] })?.isClosed).toBe(false)
  })
})

describe('traceShape', () => {
  it('draws every point with a tiny cell and far fewer with a coarse one, and closes each ring', () => {
    const coast = Array.from({ length: 400 }, (_, i) => [115 + 10 * Math.cos((i * Math.PI) / 200), 10 - 10 * Math.sin((i * Math.PI) / 200)])
    const shape = projectedShape(projection, { type: 'Polygon', coordinates: [[...coast, coast[0] ?? []]] })
    const fine = traced(1e-6, shape)
    const coarse = traced(3, shape)
    expect(fine.moves).toBe(1)
    expect(coarse.moves).toBe(1)
    expect(coarse.closes).toBe(1)
    expect(coarse.lines).toBeLessThan(fine.lines / 2)
  })
})
