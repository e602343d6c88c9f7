import { polygonsOf, rewound } from './rings.mjs'

/** Island groups by the box [west, east, south, north] their outlines lie in. */
const islandGroups = [
  { group: 'diaoyu', box: [123, 125, 25, 26.5] },
  { group: 'dongsha', box: [116, 117.5, 20, 21] },
  { group: 'xisha', box: [111, 113, 15.5, 17] },
  { group: 'nansha', box: [109, 118, 3, 12] },
]

/** Narrow strips (dashes) are at most this wide in degrees. */
const STRIP_WIDTH = 0.03

/** The island groups as small outlines and the dashes as centre lines, both schematic. */
export function islandsAndDashes(china) {
  const polygons = polygonsOf(china.geometry)
  const strips = polygons.filter(isStrip)
  const islands = polygons.flatMap((polygon) => {
    const group = isStrip(polygon) ? undefined : islandGroups.find(({ box }) => polygon[0].every(within(box)))?.group
    return group
      ? [
          {
            type: 'Feature',
            properties: { code: 'CN', group },
            geometry: { type: 'Polygon', coordinates: rewound(polygon) },
          },
        ]
      : []
  })
  if (islands.length !== 10 || strips.length !== 10) {
    throw new Error(`expected 10 island outlines and 10 dashes, found ${islands.length} and ${strips.length}`)
  }
  const dashes = strips.map((polygon) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: centreLine(polygon[0].slice(0, -1)) },
  }))
  return { islands: collection(islands), dashes: collection(dashes) }
}

const collection = (features) => ({ type: 'FeatureCollection', features })

const within =
  ([west, east, south, north]) =>
  ([x, y]) =>
    x >= west && x <= east && y >= south && y <= north

function isStrip(polygon) {
  const points = polygon[0].slice(0, -1)
  return polygon[0].length <= 40 && points.length % 2 === 0 && capsAt(points).widest <= STRIP_WIDTH
}

/** A strip's ring runs up one side and down the other: the middle of each facing pair of points. */
function centreLine(points) {
  const { start } = capsAt(points)
  const turned = [...points.slice(start), ...points.slice(0, start)]
  const half = turned.length / 2
  return turned.slice(0, half).map(([x, y], index) => {
    const [fx, fy] = turned[turned.length - 1 - index]
    return [(x + fx) / 2, (y + fy) / 2]
  })
}

/** The two facing edges that are shortest together close the strip; the ring after the first is a side. */
function capsAt(points) {
  const half = points.length / 2
  const edge = (index) => {
    const [a, b] = [points[index % points.length], points[(index + 1) % points.length]]
    return Math.hypot(a[0] - b[0], a[1] - b[1])
  }
  const pairs = Array.from({ length: half }, (_, index) => ({
    start: index + 1,
    widest: Math.max(edge(index), edge(index + half)),
  }))
  return pairs.reduce((best, pair) => (pair.widest < best.widest ? pair : best))
}
