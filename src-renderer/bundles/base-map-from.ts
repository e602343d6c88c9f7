import type { MultiLineString } from 'geojson'
import type { Topology } from 'topojson-specification'
import { refuse, type BaseMapRemark } from './base-map-problem.ts'
import { baseMapTopology, type Area } from './base-map-topology.ts'
import { checkedShape, type Mended } from './checked-shape.ts'
import { codeProperty, countryOf, isUnrecognised, pointsOfView } from './country-codes.ts'
import { positionsIn } from './json-measure.ts'
import { featuresOf, type RawFeature } from './map-features.ts'
import { zippedShapes } from './zipped-shapes.ts'

export const baseMapLimits = {
  mostBytes: 64 * 1024 * 1024,
  mostPoints: 1_000_000,
  mostShapes: 20_000,
  mostDepth: 24,
  mostFiles: 64,
  mostUnpacked: 256 * 1024 * 1024,
  mostRatio: 150,
  /** Points kept: three times what the finest built-in map has, and small enough for one change of the records. */
  mostKept: 250_000,
} as const

/** A base map read from a file, ready to be kept. */
export interface ReadBaseMap {
  /** `countries` with a `code` each, and `disputed` lines; see `landOfTopology`. */
  readonly topology: Topology
  readonly featureCount: number
  /** The property the country codes came from. */
  readonly codeProperty?: string
  /** Points of view on borders that the file carries; the one used comes first. */
  readonly pointsOfView: readonly string[]
  readonly remarks: readonly BaseMapRemark[]
}

export type Progress = (part: number) => void

/**
 * The base map in the bytes of a GeoJSON, TopoJSON or zipped SHP file; throws `BaseMapRefused` with the reason for anything
 * else. `preferredView` chooses among a file's points of view ("CN").
 */
export function baseMapFrom(bytes: Uint8Array, preferredView: string, report: Progress = () => undefined): ReadBaseMap {
  if (bytes.length > baseMapLimits.mostBytes) refuse({ kind: 'too-large', megabytes: Math.ceil(bytes.length / 2 ** 20), most: baseMapLimits.mostBytes / 2 ** 20 })
  report(0.05)
  const features = rawFeatures(bytes)
  report(0.4)
  const views = pointsOfView(features)
  const view = views.includes(preferredView) ? preferredView : undefined
  const seen = features.filter((feature) => !isUnrecognised(feature, view))
  const property = codeProperty(seen)
  const mended: Mended = { droppedRings: 0, closedRings: 0, points: 0 }
  const { areas, lines } = shapesOf(features, property, view, mended)
  if (areas.length === 0) refuse({ kind: 'no-areas' })
  report(0.6)
  const { topology, pointsBefore, pointsAfter } = baseMapTopology(areas, lines, baseMapLimits.mostKept)
  report(1)
  const uncoded = areas.filter(({ code }) => code === '').length
  const remarks: readonly BaseMapRemark[] = [
    ...(mended.droppedRings > 0 ? [{ kind: 'dropped-rings', count: mended.droppedRings } as const] : []),
    ...(mended.closedRings > 0 ? [{ kind: 'closed-rings', count: mended.closedRings } as const] : []),
    ...(mended.points > 0 ? [{ kind: 'points-left-out', count: mended.points } as const] : []),
    ...(view !== undefined && seen.length < features.length ? [{ kind: 'unrecognised-left-out', count: features.length - seen.length, pointOfView: view } as const] : []),
    ...(uncoded === areas.length ? [{ kind: 'no-codes' } as const] : uncoded > 0 ? [{ kind: 'without-code', count: uncoded } as const] : []),
    ...(pointsBefore > baseMapLimits.mostKept ? [{ kind: 'simplified', from: pointsBefore, to: pointsAfter } as const] : []),
  ]
  return {
    topology,
    featureCount: areas.length + lines.length,
    ...(property !== undefined && { codeProperty: property }),
    pointsOfView: view === undefined ? views : [view, ...views.filter((other) => other !== view)],
    remarks,
  }
}

function rawFeatures(bytes: Uint8Array): readonly RawFeature[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zippedShapes(bytes, baseMapLimits)
  const start = bytes.findIndex((byte, index) => !(byte <= 0x20 || (index < 3 && [0xef, 0xbb, 0xbf].includes(byte))))
  if (bytes[start] !== 0x7b) return refuse({ kind: 'unknown-format' })
  positionsIn(bytes, baseMapLimits)
  return featuresOf(jsonOf(bytes), baseMapLimits.mostShapes)
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch (problem) {
    return refuse({ kind: 'not-json', reason: (problem instanceof Error ? problem.message : String(problem)).replace(/\s+/g, ' ').slice(0, 160) })
  }
}

function shapesOf(
  features: readonly RawFeature[],
  property: string | undefined,
  view: string | undefined,
  mended: Mended,
): { areas: readonly Area[]; lines: readonly MultiLineString[] } {
  const areas: Area[] = []
  const lines: MultiLineString[] = []
  for (const [index, feature] of features.entries()) {
    if (isUnrecognised(feature, view)) continue
    const shape = checkedShape(feature.geometry, index + 1, mended)
    if (shape.area) areas.push({ code: countryOf(feature, property, view), geometry: shape.area })
    if (shape.lines) lines.push(shape.lines)
  }
  return { areas, lines }
}
