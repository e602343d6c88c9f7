/** The part of shpjs in use; the package ships no types. */
declare module 'shpjs' {
  import type { Geometry } from 'geojson'
  export function parseShp(shp: DataView, prj?: string): (Geometry | null)[]
  export function parseDbf(dbf: DataView, cpg?: string): Record<string, unknown>[]
}
