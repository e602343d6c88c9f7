import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import { areaKm2 } from './rings.mjs'

const STERADIANS_PER_KM2 = 1 / 6371 ** 2

/**
 * The two levels of detail. A point whose triangle is smaller than `leastTriangleKm2` goes; an island smaller
 * than `leastIslandKm2` goes unless it is the largest of its country, which keeps at least `leastPoints` points.
 * `grid` is the number of steps of the quantisation over the width of the world.
 */
export const levels = {
  '110m': { leastTriangleKm2: 750, leastIslandKm2: 4000, leastPoints: 6, grid: 1e5 },
  '50m': { leastTriangleKm2: 0, leastIslandKm2: 0, leastPoints: 4, grid: 1e5 },
}

/** A quantised topology of `objects` (name → FeatureCollection); objects other than `countries` keep every point. */
export function levelTopology(objects, { leastTriangleKm2, leastIslandKm2, leastPoints, grid }) {
  const weighted = presimplify(topology(objects), sphericalTriangleArea)
  const leastWeight = leastTriangleKm2 * STERADIANS_PER_KM2
  for (const country of weighted.objects.countries.geometries) {
    const polygons = polygonArcs(country)
    const areas = polygons.map((arcs) => areaKm2(feature(weighted, { type: 'Polygon', arcs }).geometry.coordinates))
    const largest = Math.max(...areas)
    const kept = polygons.filter((_, index) => areas[index] >= leastIslandKm2 || areas[index] === largest)
    for (const ring of kept.flat()) keepLeastPoints(weighted, ring, leastWeight, leastPoints)
    Object.assign(country, { type: 'MultiPolygon', arcs: kept })
  }
  for (const [name, object] of Object.entries(weighted.objects)) {
    if (name !== 'countries') for (const { arcs } of object.geometries) keepEveryPoint(weighted, arcs)
  }
  // `filter` without a test also drops the arcs that nothing uses any more.
  return quantize(filter(simplify(weighted, leastWeight)), grid)
}

const polygonArcs = ({ type, arcs }) => (type === 'Polygon' ? [arcs] : arcs)

const arcAt = (weighted, index) => weighted.arcs[index < 0 ? ~index : index]

/** Raises the weightiest points of a ring until `leastPoints` survive, so that no country becomes a speck of no area. */
function keepLeastPoints(weighted, ring, leastWeight, leastPoints) {
  const points = ring.flatMap((index) => arcAt(weighted, index).slice(1))
  const missing = leastPoints - points.filter((point) => point[2] >= leastWeight).length
  if (missing <= 0) return
  const lost = points.filter((point) => point[2] < leastWeight).sort((a, b) => b[2] - a[2])
  for (const point of lost.slice(0, missing)) point[2] = Infinity
}

function keepEveryPoint(weighted, arcs) {
  for (const index of arcs.flat(Infinity)) for (const point of arcAt(weighted, index)) point[2] = Infinity
}

/** A quantised topology of `objects` with every point kept. */
export function plainTopology(objects, { grid }) {
  return quantize(topology(objects), grid)
}
