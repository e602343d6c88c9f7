import { rounded } from './rings.mjs'

/** Two points closer than this, in degrees, are one (11 mm on the ground). */
const NEAR = 1e-7

/**
 * The outlines with every new border point set into each ring that passes through it. Without this a border
 * that ends inside a third country's edge would not be shared in the topology and would be drawn twice.
 */
export function withSharedPoints(countries, originalCountries) {
  const known = pointsOf(originalCountries)
  const added = [...pointsOf(countries).entries()].filter(([key]) => !known.has(key)).map(([, point]) => point)
  return countries.map((country) => ({
    ...country,
    geometry: {
      type: 'MultiPolygon',
      coordinates: country.geometry.coordinates.map((polygon) => polygon.map((ring) => withPoints(ring, added))),
    },
  }))
}

function pointsOf(countries) {
  const points = new Map()
  for (const { geometry } of countries)
    for (const polygon of geometry.coordinates)
      for (const ring of polygon) for (const point of ring) points.set(point.join(), point)
  return points
}

function withPoints(ring, points) {
  const filled = []
  for (const [index, point] of ring.entries()) {
    const next = ring[index + 1]
    filled.push(point)
    if (next) filled.push(...pointsBetween(point, next, points))
  }
  // A point set into a there-and-back line shows the spike it is.
  return rounded(filled)
}

function pointsBetween(a, b, points) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const squared = dx * dx + dy * dy
  if (squared === 0 || Math.abs(dx) > 180) return []
  return points
    .map((point) => ({ point, along: ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared }))
    .filter(
      ({ point, along }) =>
        along > 0 && along < 1 && isOn(point, a, dx, dy, along) && !same(point, a) && !same(point, b),
    )
    .sort((one, other) => one.along - other.along)
    .map(({ point }) => point)
}

const isOn = (point, a, dx, dy, along) => Math.hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy) < NEAR

const same = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR
