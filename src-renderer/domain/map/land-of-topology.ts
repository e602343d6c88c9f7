import type { GeoJsonProperties, Geometry, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Polygon as ArcPolygon, Topology } from 'topojson-specification'
import type { Country, LandGeometry } from './land-scene.ts'

export type BaseMapTopology = Topology

type Shape = GeometryObject<GeoJsonProperties>

/**
 * The land of a base map kept as TopoJSON: `countries` with a `code` each, and where there are any `islands`, `dashes`
 * and `disputed`. Borders and coasts come from the shared arcs, so that each is drawn once.
 */
export function landOfTopology(topology: Topology, lakes?: Topology): LandGeometry {
  const { countries } = topology.objects
  const drawn = geometriesOf(countries).filter((object) => codeOf(object) !== antarctica)
  const wanted: GeometryCollection = { type: 'GeometryCollection', geometries: drawn.map((object) => object as GeometryObject) }
  return {
    countries: drawn.flatMap((object) => countryOf(topology, object)),
    borders: mesh(topology, wanted),
    disputed: layerOf(topology, 'disputed'),
    islands: layerOf(topology, 'islands'),
    dashes: layerOf(topology, 'dashes'),
    lakes: lakes && layerOf(lakes, 'lakes'),
  }
}

/** The stage ends at Tierra del Fuego; a country without partners does not get half of it. */
const antarctica = 'AQ'

function countryOf(topology: Topology, object: Shape): readonly Country[] {
  const geometry: Geometry = feature(topology, object as ArcPolygon).geometry
  return isArea(geometry) ? [{ code: codeOf(object), geometry }] : []
}

function layerOf(topology: Topology, name: string): Geometry | undefined {
  const object = topology.objects[name]
  if (!object) return undefined
  const geometries = geometriesOf(object).map((one) => feature(topology, one as ArcPolygon).geometry)
  return { type: 'GeometryCollection', geometries }
}

const geometriesOf = (object: Shape | undefined): readonly Shape[] =>
  object === undefined ? [] : object.type === 'GeometryCollection' ? object.geometries : [object]

function codeOf(object: Shape): string {
  const properties: Readonly<Record<string, unknown>> = object.properties ?? {}
  return typeof properties.code === 'string' ? properties.code : ''
}

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
