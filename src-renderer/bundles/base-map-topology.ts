import type { Feature, MultiLineString, MultiPolygon } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon as ArcMultiPolygon, Topology } from 'topojson-specification'

export interface Area {
  readonly code: string
  readonly geometry: MultiPolygon
}

export interface MapTopology {
  readonly topology: Topology
  readonly pointsBefore: number
  readonly pointsAfter: number
}

/** Steps of the grid over the width of the map: 400 m at the equator. */
const grid = 1e5
/** A triangle and its first point again. */
const leastRing = 4

/**
 * One topology with `countries` (parts of one country joined) and `disputed` lines, with about `mostPoints` points at most: what
 * bends a line least goes first.
 */
export function baseMapTopology(areas: readonly Area[], lines: readonly MultiLineString[], mostPoints: number): MapTopology {
  const whole: Topology = topology({
    countries: collection(areas.map(({ code, geometry }) => shape(geometry, code))),
    ...(lines.length > 0 && { disputed: collection(lines.map((geometry) => shape(geometry))) }),
  })
  joinCountries(whole)
  const pointsBefore = pointsOf(whole)
  const small = pointsBefore <= mostPoints ? whole : simplified(whole, mostPoints / pointsBefore)
  const quantized = quantize(small as never, grid) as unknown as Topology
  return { topology: quantized, pointsBefore, pointsAfter: pointsOf(quantized) }
}

const pointsOf = ({ arcs }: Topology): number => arcs.reduce((sum, arc) => sum + arc.length, 0)

function simplified(whole: Topology, share: number): Topology {
  const weighted = presimplify(whole as never, sphericalTriangleArea) as never
  // The weights are sorted from the heaviest down, so that the share is what stays.
  const lighter = simplify(weighted, quantile(weighted, share)) as unknown as Topology
  // A ring is a list of arcs, which share their ends; an island is a single one.
  const lengthOf = (ring: readonly number[]): number => ring.reduce((sum, arc) => sum + (lighter.arcs[arc < 0 ? ~arc : arc]?.length ?? 1) - 1, 1)
  const simple = filter(lighter as never, (ring) => lengthOf(ring as unknown as readonly number[]) >= leastRing) as unknown as Topology
  for (const object of Object.values(simple.objects)) {
    // What shrank to nothing is left without a type.
    if (object.type === 'GeometryCollection') object.geometries = object.geometries.filter(({ type }) => (type as string | null) !== null)
  }
  return simple
}

/** Shapes of one code become one country, so that no border is drawn inside it. */
function joinCountries(whole: Topology): void {
  const object = whole.objects.countries
  if (object?.type !== 'GeometryCollection') return
  const groups = new Map<string, ArcMultiPolygon[]>()
  const joined: GeometryCollection['geometries'] = []
  for (const geometry of object.geometries as ArcMultiPolygon<{ code?: string }>[]) {
    const code = geometry.properties?.code ?? ''
    if (code === '') joined.push(geometry)
    else groups.set(code, [...(groups.get(code) ?? []), geometry])
  }
  for (const [code, parts] of groups) {
    const [only] = parts
    if (parts.length === 1 && only) joined.push(only)
    else joined.push({ ...mergeArcs(whole, parts), properties: { code } })
  }
  whole.objects.countries = { type: 'GeometryCollection', geometries: joined }
}

function shape<G extends MultiPolygon | MultiLineString>(geometry: G, code?: string): Feature<G> {
  return { type: 'Feature', geometry, properties: code === undefined ? {} : { code } }
}

function collection<G extends MultiPolygon | MultiLineString>(features: Feature<G>[]) {
  return { type: 'FeatureCollection' as const, features }
}
