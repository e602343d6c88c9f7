import { feature } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import { areaKm2, polygonsOf, rewound } from './rings.mjs'

/** Triangles below this go: finer than a pixel at the largest zoom of the map. */
const LEAST_TRIANGLE = 0.4 / 6371 ** 2

/** The outline of one Chinese municipality or province as a GeoJSON feature, coordinates to 0.001 degrees. */
export function homeOutline(provinces, provinceId, homeId) {
  const lighter = simplify(presimplify(provinces, sphericalTriangleArea), LEAST_TRIANGLE)
  const province = lighter.objects.provinces.geometries.find(({ id }) => id === provinceId)
  if (!province) throw new Error(`no province ${provinceId}`)
  const polygons = polygonsOf(feature(lighter, province).geometry)
    .map((polygon) => rewound(polygon.map((ring) => ring.map(([x, y]) => [thousandths(x), thousandths(y)]))))
    .filter((polygon) => polygon && areaKm2(polygon) > 5)
  return {
    type: 'Feature',
    properties: { home: homeId },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }
}

const thousandths = (degrees) => Math.round(degrees * 1000) / 1000
