/** The part of d3-geo-projection in use; the package ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection, GeoRawProjection } from 'd3-geo'
  import type { GeoJSON } from 'geojson'
  export function geoRobinson(): GeoProjection
  export function geoMiller(): GeoProjection
  export const geoRobinsonRaw: GeoRawProjection
  export const geoMillerRaw: GeoRawProjection
  export function geoStitch<T extends GeoJSON>(object: T): T
}
