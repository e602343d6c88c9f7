import { merge } from 'topojson-client'
import { geoStitch } from 'd3-geo-projection'
import { countryCode } from './country-codes.mjs'
import { polygonsOf, rewound, rounded } from './rings.mjs'
import { withSharedPoints } from './shared-points.mjs'
import { afterTransfers } from './territory-transfers.mjs'

/**
 * The countries of a worldview as one FeatureCollection sorted by code, d3 winding, coordinates shared along borders.
 * Specks of a country that the outlines have lost (Vatican, Tuvalu) are taken from `spareOutlines`.
 */
export function composedCountries(worldview, { outlines, spareOutlines }, alpha2ByNumber, chinaAsDrawnThere) {
  const own = joinedCountries(worldview, outlines, alpha2ByNumber)
  const known = new Set(own.map(({ code }) => code))
  const lost = joinedCountries(worldview, spareOutlines, alpha2ByNumber).filter(({ code }) => !known.has(code))
  const joined = [...own, ...lost].sort((a, b) => (a.code < b.code ? -1 : 1))
  const countries = worldview.transferred ? withSharedPoints(afterTransfers(joined, chinaAsDrawnThere), joined) : joined
  return geoStitch({ type: 'FeatureCollection', features: countries.map(asFeature) })
}

function joinedCountries(worldview, outlines, alpha2ByNumber) {
  const joinedInto = new Map(
    Object.entries(worldview.joined).flatMap(([code, parts]) => parts.map((part) => [part, code])),
  )
  const parts = groupedBy(outlines.objects.countries.geometries, codeOf)
  return [...parts]
    .map(([code, geometries]) => ({ code, geometry: onlySolid(merge(outlines, geometries)) }))
    .filter(({ geometry }) => geometry.coordinates.length > 0)

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
