import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { LonLatPoint } from '#domain/place/distance-km.ts'
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import type { RouteLeg } from './route-legs.ts'

/** A route on a small map, in pixels; lines are SVG path text. */
export interface RouteScene {
  readonly land: readonly string[]
  /** Islands and dashed lines that belong to the view of the base map. */
  readonly islands: string
  readonly dashes: string
  readonly legs: readonly { readonly itemId: string; readonly mode: RouteLeg['mode']; readonly line: string }[]
  readonly stops: readonly (RouteStop & { readonly x: number; readonly y: number })[]
}

export interface RouteStop extends LonLatPoint {
  readonly id: string
  readonly name: string
}

export interface RouteFrame {
  readonly width: number
  readonly height: number
  /** Pixels kept free around the route, for its names. */
  readonly margin: number
}

/** The route drawn as great circles on the land around it; undefined without a leg. A route over the Pacific stays in one piece. */
export function routeScene(legs: readonly RouteLeg[], stops: readonly RouteStop[], land: LandGeometry | undefined, { width, height, margin }: RouteFrame): RouteScene | undefined {
  const ends = legs.flatMap(({ from, to }) => [from, to])
  const [first] = ends
  if (!first) return undefined
  const lines = legs.map(({ from, to }) => ({ type: 'LineString' as const, coordinates: [position(from), position(to)] }))
  const shape = { type: 'GeometryCollection' as const, geometries: [...lines, { type: 'MultiPoint' as const, coordinates: stops.map(position) }] }
  const projection = geoMercator().rotate([turned(ends), 0]).fitExtent([[margin, margin], [width - margin, height - margin]], shape)
  if (projection.scale() > largestScale) atCentre(projection.scale(largestScale), shape, width, height)
  projection.clipExtent([[-2, -2], [width + 2, height + 2]])
  const path = geoPath(projection).digits(1).pointRadius(1)
  const draw = (part: Parameters<typeof path>[0] | undefined): string => (part && path(part)) ?? ''
  return {
    land: land ? land.countries.flatMap(({ geometry }) => path(geometry) ?? []) : [],
    islands: draw(land?.islands),
    dashes: draw(land?.dashes),
    legs: legs.map(({ itemId, mode }, at) => ({ itemId, mode, line: lines[at] ? (path(lines[at]) ?? '') : '' })),
    stops: stops.flatMap((stop) => {
      const [x, y] = projection(position(stop)) ?? []
      return x === undefined || y === undefined ? [] : [{ ...stop, x, y }]
    }),
  }
}

const position = ({ lon, lat }: LonLatPoint): [number, number] => [lon, lat]

/** Degrees by which the map is turned, so that no leg leaves it at one edge and returns at the other. */
function turned(ends: readonly LonLatPoint[]): number {
  const first = ends[0]?.lon ?? 0
  const unrolled = ends.map(({ lon }) => first + ((((lon - first + 180) % 360) + 360) % 360) - 180)
  return -(Math.min(...unrolled) + Math.max(...unrolled)) / 2
}

function atCentre(projection: GeoProjection, shape: Parameters<GeoProjection['fitExtent']>[1], width: number, height: number): void {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape)
  const [x, y] = projection.translate()
  projection.translate([x + width / 2 - (left + right) / 2, y + height / 2 - (top + bottom) / 2])
}

/** Pixels a radian; beyond this a route within one city would show nothing around it. */
const largestScale = 3000
