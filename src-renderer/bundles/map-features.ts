import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { Polygon as ArcPolygon, Topology } from 'topojson-specification'
import { refuse } from './base-map-problem.ts'

/** One shape of a file, not checked yet; its properties are only ever read as text. */
export interface RawFeature {
  readonly geometry: Geometry | null
  readonly properties: ReadonlyMap<string, string>
}

type Json = Readonly<Record<string, unknown>>

/** The shapes of a GeoJSON or TopoJSON object. */
export function featuresOf(value: unknown, mostShapes: number): readonly RawFeature[] {
  if (!isObject(value)) return refuse({ kind: 'not-a-map' })
  const features = value.type === 'Topology' ? topologyFeatures(value) : geoJsonFeatures(value)
  if (features.length > mostShapes) refuse({ kind: 'too-many-shapes', shapes: features.length, most: mostShapes })
  return features
}

/** Texts and numbers of a properties object; everything else is of no use to a base map. */
export function textsOf(properties: unknown): ReadonlyMap<string, string> {
  if (!isObject(properties)) return new Map()
  return new Map(
    Object.entries(properties)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([key, value]) => [key, String(value).slice(0, longestText)]),
  )
}

const longestText = 200
const geometryTypes = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'])

function geoJsonFeatures(value: Json): readonly RawFeature[] {
  switch (value.type) {
    case 'FeatureCollection':
      if (!Array.isArray(value.features)) return refuse({ kind: 'not-a-map' })
      return value.features.map((one: unknown, index) => {
        if (!isObject(one) || one.type !== 'Feature') return refuse({ kind: 'broken-feature', feature: index + 1, reason: 'type is not "Feature"' })
        return { geometry: geometryIn(one.geometry, index), properties: withId(one) }
      })
    case 'Feature':
      return [{ geometry: geometryIn(value.geometry, 0), properties: withId(value) }]
    default:
      if (typeof value.type !== 'string' || !geometryTypes.has(value.type)) return refuse({ kind: 'not-a-map' })
      return [{ geometry: geometryIn(value, 0), properties: new Map() }]
  }
}

function geometryIn(value: unknown, index: number): Geometry | null {
  if (value === null || value === undefined) return null
  if (isObject(value) && typeof value.type === 'string' && geometryTypes.has(value.type)) return value as unknown as Geometry
  return refuse({ kind: 'broken-feature', feature: index + 1, reason: 'its geometry has no known type' })
}

function topologyFeatures(value: Json): readonly RawFeature[] {
  if (!isObject(value.objects) || !Array.isArray(value.arcs)) return refuse({ kind: 'not-a-map' })
  if (!value.arcs.every((arc) => Array.isArray(arc) && arc.every(isNumbers))) return refuse({ kind: 'not-a-map' })
  if (value.transform !== undefined && !isTransform(value.transform)) return refuse({ kind: 'not-a-map' })
  const arcCount = value.arcs.length
  const topology = { type: 'Topology', arcs: value.arcs, objects: {}, ...(value.transform === undefined ? {} : { transform: value.transform }) } as unknown as Topology
  const objects = countriesFirst(value.objects).flatMap(geometriesOf)
  return objects.map((object, index) => {
    checkArcs(object.arcs, arcCount, index)
    const { geometry } = feature(topology, object as unknown as ArcPolygon)
    return { geometry: geometry.type === 'GeometryCollection' as string ? null : geometry, properties: withId(object) }
  })
}

/** A topology often holds the same land twice, as countries and as one whole: the object with most shapes is meant. */
function countriesFirst(objects: Json): readonly unknown[] {
  const all = Object.entries(objects)
  const named = all.filter(([name]) => /countr|admin|nation|国/i.test(name))
  const [largest] = (named.length > 0 ? named : all).toSorted(([, a], [, b]) => geometriesOf(b).length - geometriesOf(a).length)
  return largest ? [largest[1]] : []
}

function geometriesOf(object: unknown): readonly Json[] {
  if (!isObject(object)) return []
  if (object.type !== 'GeometryCollection') return [object]
  return Array.isArray(object.geometries) ? object.geometries.flatMap(geometriesOf) : []
}

function checkArcs(arcs: unknown, count: number, index: number): void {
  if (Array.isArray(arcs)) {
    for (const arc of arcs) checkArcs(arc, count, index)
  } else if (typeof arcs === 'number') {
    const at = arcs < 0 ? ~arcs : arcs
    if (!Number.isInteger(arcs) || at >= count) refuse({ kind: 'missing-arc', feature: index + 1, arc: arcs })
  } else if (arcs !== undefined) refuse({ kind: 'broken-feature', feature: index + 1, reason: 'its arcs are not numbers' })
}

function withId(object: Json): ReadonlyMap<string, string> {
  const texts = new Map(textsOf(object.properties))
  if (typeof object.id === 'string' || typeof object.id === 'number') texts.set('id', String(object.id).slice(0, longestText))
  return texts
}

const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number')

const isTransform = (value: unknown): boolean => isObject(value) && isNumbers(value.scale) && isNumbers(value.translate)

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

