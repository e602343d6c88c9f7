import { unzipSync, type UnzipFileInfo } from 'fflate'
import type { Geometry } from 'geojson'
import { parseDbf, parseShp } from 'shpjs'
import { refuse } from './base-map-problem.ts'
import { textsOf, type RawFeature } from './map-features.ts'
import { shapeFilePoints } from './shape-file-points.ts'

export interface ZipLimits {
  readonly mostFiles: number
  /** Bytes of all files together when unpacked. */
  readonly mostUnpacked: number
  /** Unpacked bytes for each packed one. */
  readonly mostRatio: number
  readonly mostPoints: number
  readonly mostShapes: number
}

const mega = 1024 * 1024

/** The shapes of a zipped shapefile: exactly one `.shp`, with its `.dbf`, `.prj` and `.cpg` where they are there. */
export function zippedShapes(bytes: Uint8Array, limits: ZipLimits): readonly RawFeature[] {
  const files = unpacked(bytes, limits)
  const shapes = [...files.keys()].filter((name) => name.endsWith('.shp'))
  const [shapeName] = shapes
  if (shapeName === undefined) return refuse({ kind: 'zip-without-shapes' })
  if (shapes.length > 1) refuse({ kind: 'zip-with-several-maps', maps: shapes.length })
  const beside = (ending: string): Uint8Array | undefined => files.get(shapeName.replace(/shp$/, ending))
  const shp = files.get(shapeName) ?? new Uint8Array()
  const points = shapeFilePoints(shp, limits.mostShapes)
  if (points > limits.mostPoints) refuse({ kind: 'too-many-points', points, most: limits.mostPoints })
  return parsed(shp, beside('dbf'), beside('prj'), beside('cpg'))
}

function unpacked(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  let [count, size] = [0, 0]
  const wanted = (file: UnzipFileInfo): boolean => {
    count += 1
    if (count > limits.mostFiles) refuse({ kind: 'zip-too-full', files: count, most: limits.mostFiles })
    const name = file.name.toLowerCase()
    if (!/\.(shp|dbf|prj|cpg)$/.test(name) || name.includes('__macosx')) return false
    size += file.originalSize
    const isBomb = file.originalSize > mega && file.originalSize > file.size * limits.mostRatio
    if (size > limits.mostUnpacked || isBomb) {
      refuse({ kind: 'zip-too-large', megabytes: Math.ceil(size / mega), most: Math.floor(limits.mostUnpacked / mega) })
    }
    return true
  }
  const files = unzipped(bytes, wanted)
  return new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]))
}

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter })
  } catch (problem) {
    if (problem instanceof Error && 'problem' in problem) throw problem
    return refuse({ kind: 'broken-zip', reason: reasonOf(problem) })
  }
}

function parsed(shp: Uint8Array, dbf: Uint8Array | undefined, prj: Uint8Array | undefined, cpg: Uint8Array | undefined): readonly RawFeature[] {
  try {
    const geometries = parseShp(viewOf(shp), prj && new TextDecoder().decode(prj))
    const rows = dbf && dbf.length > 0 ? parseDbf(viewOf(dbf), cpg && new TextDecoder().decode(cpg)) : []
    return geometries.map((geometry: Geometry | null, index) => ({ geometry, properties: textsOf(rows[index]) }))
  } catch (problem) {
    return refuse({ kind: 'broken-shapes', reason: reasonOf(problem) })
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const reasonOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem)).slice(0, 200)
