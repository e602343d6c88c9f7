import { difference, intersection, union } from 'polyclip-ts'
import { areaKm2, boundsOf, polygonsOf, rewound, rounded } from './rings.mjs'

/**
 * Areas where the standard map of China (as redrawn in the Chinese country list) gives China land that the
 * outlines give a neighbour. `box` is [west, east, south, north]; pieces below `leastKm2` are only the
 * coarser drawing of the same border and stay where they are.
 */
const transfers = [
  { area: 'southern Tibet', from: 'IN', to: 'CN', box: [91, 98, 26, 30], leastKm2: 10_000 },
  { area: 'western Ngari', from: 'IN', to: 'CN', box: [78, 79.6, 31, 33.4], leastKm2: 600 },
  { area: 'Heixiazi island', from: 'RU', to: 'CN', box: [134.2, 135.2, 47.4, 48.6], leastKm2: 100 },
]

/** Fragments smaller than this that a transfer cuts off from the neighbour go along: they are drawing noise. */
const REMNANT_KM2 = 150

/** The countries after every transfer, coordinates rounded to 1e-9 degrees so that equal points are equal. */
export function afterTransfers(countries, chinaAsDrawnThere) {
  const polygons = new Map(countries.map(({ code, geometry }) => [code, polygonsOf(geometry)]))
  for (const transfer of transfers) {
    const pieces = piecesToMove(transfer, polygons.get(transfer.from), chinaAsDrawnThere)
    if (pieces.length === 0) throw new Error(`${transfer.area}: nothing to move`)
    for (const piece of pieces) {
      const { kept, remnants } = withoutPiece(polygons.get(transfer.from), piece)
      polygons.set(transfer.from, kept)
      polygons.set(transfer.to, withPieces(polygons.get(transfer.to), [piece, ...remnants]))
    }
  }
  return countries.map((country) => ({
    ...country,
    geometry: { type: 'MultiPolygon', coordinates: polygons.get(country.code).map((polygon) => polygon.map(rounded)) },
  }))
}

function piecesToMove({ box, from, leastKm2 }, neighbour, china) {
  const [west, east, south, north] = box
  const frame = [[west, south], [east, south], [east, north], [west, north], [west, south]] // prettier-ignore
  const { touched } = splitByTouch(neighbour, box)
  if (touched.length === 0) throw new Error(`${from} has nothing inside ${box.join()}`)
  return intersection(intersection([[frame]], china), touched).filter((piece) => areaKm2(piece) >= leastKm2)
}

function withoutPiece(polygons, piece) {
  const { touched, untouched } = splitByTouch(polygons, boundsOf(piece[0]))
  const left = difference(touched, [piece])
  const remnants = left.filter((polygon) => areaKm2(polygon) < REMNANT_KM2)
  return { kept: [...untouched, ...back(left.filter((polygon) => !remnants.includes(polygon)))], remnants }
}

function withPieces(polygons, pieces) {
  const { touched, untouched } = splitByTouch(polygons, boundsOf(pieces.flatMap(([outer]) => outer)))
  return [...untouched, ...back(union(touched, pieces))]
}

/** Only touched polygons meet planar operations: the others may cross the date line or hold the pole. */
function splitByTouch(polygons, box) {
  const touches = (polygon) => overlaps(boundsOf(unbroken(polygon[0])), box)
  return {
    touched: polygons.filter(touches).map((polygon) => polygon.map(unbroken)),
    untouched: polygons.filter((polygon) => !touches(polygon)),
  }
}

const back = (polygons) => polygons.map((polygon) => rewound(polygon.map(wrapped))).filter(Boolean)

/** Longitudes made continuous across the date line, so that planar operations hold. */
function unbroken(ring) {
  let turns = 0
  return ring.map(([x, y], index) => {
    const step = index === 0 ? 0 : x - ring[index - 1][0]
    if (step > 180) turns -= 360
    if (step < -180) turns += 360
    return [x + turns, y]
  })
}

const wrapped = (ring) => ring.map(([x, y]) => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y])

const overlaps = (a, b) => a[0] <= b[1] && b[0] <= a[1] && a[2] <= b[3] && b[2] <= a[3]
