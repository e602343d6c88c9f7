import { feature } from 'topojson-client'
import { areaKm2, polygonsOf, rewound } from './rings.mjs'

/** Lakes below this would be specks at the zoom the level is drawn at. */
const leastLakeKm2 = { '110m': 5000, '50m': 800 }

/** The lakes of a level as GeoJSON features with d3 winding. */
export function lakeFeatures(saneTopology, level) {
  return {
    type: 'FeatureCollection',
    features: feature(saneTopology, saneTopology.objects.lakes)
      .features.flatMap(({ geometry }) => polygonsOf(geometry))
      .map(rewound)
      .filter((polygon) => polygon && areaKm2(polygon) >= leastLakeKm2[level])
      .map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } })),
  }
}
