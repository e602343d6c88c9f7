import { geoArea } from 'd3-geo'

/** The polygons of a GeoJSON geometry, each a list of rings. */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** The polygon with d3's winding (outer ring clockwise on the sphere), without rings of fewer than 4 distinct points. */
export function rewound(polygon) {
  const [outer, ...holes] = polygon.filter((ring) => distinctPoints(ring) >= 3)
  if (!outer) return undefined
  return [
    isInsideOut(outer) ? outer.toReversed() : outer,
    ...holes.map((hole) => (isInsideOut(hole) ? hole : hole.toReversed())),
  ]
}

/** Area in km² on a sphere of 6371 km. */
export function areaKm2(polygon) {
  const steradians = geoArea({ type: 'Polygon', coordinates: polygon })
  return Math.min(steradians, 4 * Math.PI - steradians) * 6371 ** 2
}

/** [west, east, south, north] of a ring in degrees. */
export function boundsOf(ring) {
  const bounds = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of ring) {
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.max(bounds[1], x)
    bounds[2] = Math.min(bounds[2], y)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}

/** A ring rounded to 1e-9 degrees, without the repeated points and the there-and-back spikes that rounding lays bare. */
export function rounded(ring) {
  const points = []
  for (const point of ring) {
    const next = point.map((degrees) => Math.round(degrees * 1e9) / 1e9)
    if (same(points.at(-1), next)) continue
    if (same(points.at(-2), next)) points.pop()
    else points.push(next)
  }
  // A spike may also lie where the ring is closed.
  while (points.length > 3 && same(points[1], points.at(-2))) {
    points.pop()
    points.shift()
  }
  return points
}

const same = (a, b) => a !== undefined && a[0] === b[0] && a[1] === b[1]

const isInsideOut = (ring) => geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI

const distinctPoints = (ring) => new Set(ring.map((point) => point.join())).size
