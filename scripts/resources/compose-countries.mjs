import { merge } from 'topojson-client'
import { geoStitch } from 'd3-geo-projection'
import { countryCode } from './country-codes.mjs'
import { polygonsOf, rewound, rounded } from './rings.mjs'
import { withSharedPoints } from './shared-points.mjs'
import { afterTransfers } from './territory-transfers.mjs'

/** The countries of a worldview as one FeatureCollection sorted by code, d3 winding, coordinates shared along borders. */
export function composedCountries(worldview, outlines, alpha2ByNumber, chinaAsDrawnThere) {
  const joined = joinedCountries(worldview, outlines, alpha2ByNumber)
  const countries = worldview.transferred ? withSharedPoints(afterTransfers(joined, chinaAsDrawnThere), joined) : joined
  return geoStitch({ type: 'FeatureCollection', features: countries.map(asFeature) })
}

function joinedCountries(worldview, outlines, alpha2ByNumber) {
  const joinedInto = new Map(
    Object.entries(worldview.joined).flatMap(([code, parts]) => parts.map((part) => [part, code])),
  )
  const parts = groupedBy(outlines.objects.countries.geometries, codeOf)
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, geometries]) => ({ code, geometry: onlySolid(merge(outlines, geometries)) }))

  function codeOf(outline) {
    const code = countryCode(outline, alpha2ByNumber)
    return joinedInto.get(code) ?? code
  }
}

function groupedBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

const onlySolid = (geometry) => ({
  type: 'MultiPolygon',
  coordinates: polygonsOf(geometry)
    .map((polygon) => rewound(polygon.map(rounded)))
    .filter(Boolean),
})

function asFeature({ code, geometry }) {
  const isCountry = !code.startsWith('x-')
  return {
    type: 'Feature',
    properties: { code: isCountry ? code : null, ...(code === 'AQ' ? { antarctica: true } : {}) },
    geometry,
  }
}
