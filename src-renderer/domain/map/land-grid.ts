import type { Position } from 'geojson'
import type { Country } from './land-scene.ts'

const columns = 360
const rows = 180

/** A test for land on a grid of one degree; made once for each base map, cheap enough to ask thousands of times. */
export function landGrid(countries: readonly Country[]): (lon: number, lat: number) => boolean {
  const cells = new Uint8Array(columns * rows)
  for (const { geometry } of countries) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const polygon of polygons) fillRings(cells, polygon)
  }
  return (lon, lat) => cells[rowOf(lat) * columns + columnOf(lon)] === 1
}

/** Marks the cells whose middles lie inside the rings (even-odd), row by row. */
function fillRings(cells: Uint8Array, rings: readonly Position[][]): void {
  const unrolled = rings.map(withoutJumps)
  for (let row = 0; row < rows; row += 1) {
    const lat = 89.5 - row
    const crossings = unrolled.flatMap((ring) => crossingsAt(ring, lat)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west = 0, east = 0] = [crossings[i], crossings[i + 1]]
      for (let lon = Math.ceil(west - 0.5) + 0.5; lon <= east; lon += 1) cells[row * columns + columnOf(lon)] = 1
      // A strait or an island narrower than a cell still counts as land where it is.
      cells[row * columns + columnOf((west + east) / 2)] = 1
    }
  }
}

/** Longitudes made continuous, so that a ring over the date line keeps its shape. */
function withoutJumps(ring: readonly Position[]): readonly (readonly [number, number])[] {
  let turn = 0
  let before = ring[0]?.[0] ?? 0
  return ring.map(([lon = 0, lat = 0]) => {
    if (lon - before > 180) turn -= 360
    else if (before - lon > 180) turn += 360
    before = lon
    return [lon + turn, lat] as const
  })
}

function crossingsAt(ring: readonly (readonly [number, number])[], lat: number): readonly number[] {
  const found: number[] = []
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1], ring[i]]
    if (a && b && a[1] <= lat !== b[1] <= lat) found.push(a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
  }
  return found
}

const rowOf = (lat: number): number => Math.min(rows - 1, Math.max(0, Math.floor(90 - lat)))
const columnOf = (lon: number): number => ((Math.floor(lon + 180) % columns) + columns) % columns
