export interface LonLatPoint {
  readonly lon: number
  readonly lat: number
}

/** IUGG mean radius of the Earth. */
const earthRadiusKm = 6371.0088

/** Kilometres along the great circle between two points in degrees (haversine on the mean sphere, within 0.6 %). */
export function distanceKm(from: LonLatPoint, to: LonLatPoint): number {
  const lat1 = radians(from.lat)
  const lat2 = radians(to.lat)
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(to.lon - from.lon) / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half)))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
