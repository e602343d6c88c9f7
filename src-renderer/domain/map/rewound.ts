import { geoArea } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** The same area with every ring turned the way d3 wants it: outer rings clockwise as seen from above, holes against it. */
export function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rewoundRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rewoundRings) }
}

/** On the sphere a ring bounds two areas; the smaller one is meant, since no country covers half the earth. */
function rewoundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI
    return isLarge === (index === 0) ? ring.toReversed() : ring
  })
}
