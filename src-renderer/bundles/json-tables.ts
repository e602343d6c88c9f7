import type { ImportFile, ImportRemark, ImportTable, TableRow } from '#domain/import/import-table.ts'
import { exportFormat } from '#domain/import/export-format.ts'
import { kindOfWord } from '#domain/import/kind-of-word.ts'
import { decodedText } from './decoded-text.ts'
import { importLimits, reasonText, refuseImport } from './import-refused.ts'

/** The lists of a JSON file: our own export, a list of objects, or GeoJSON. Nothing of it becomes a key of ours but by `Object.keys`. */
export function jsonTables(bytes: Uint8Array): ImportFile {
  const { text } = decodedText(bytes)
  measureDepth(text)
  const file = parsed(text)
  if (isObject(file) && file.type === 'FeatureCollection' && Array.isArray(file.features)) return featureTables(file.features)
  if (isObject(file) && file.type === 'Feature') return featureTables([file])
  const lists: (readonly [string, unknown])[] = Array.isArray(file) ? [['', file]] : isObject(file) ? Object.entries(file).filter(([, list]) => Array.isArray(list)) : []
  const remarks: ImportRemark[] = []
  const isOurs = isObject(file) && isObject(file.meta) && file.meta.format === exportFormat
  const tables = lists.flatMap(([name, list]): ImportTable[] => {
    const rows = list as readonly unknown[]
    if (rows.length === 0 || !rows.some(isObject)) return []
    const kind = kindOfWord(name)
    if (name !== '' && !kind && lists.length > 1) {
      if (name !== 'homes') remarks.push({ kind: 'unknown-list', sheet: name, count: rows.length })
      return []
    }
    return [{ name, ...tableOf(name, rows), ...(kind && { kind }), ...(isOurs && { isExact: true as const }) }]
  })
  const homes = isOurs && Array.isArray(file.homes) ? file.homes : []
  if (tables.length === 0) refuseImport({ kind: 'no-records' })
  return { format: 'json', tables, remarks, ...(homes.length > 0 && { homes }) }
}

/** Places by their points; what else is drawn counts by the middle of its outline. */
function featureTables(features: readonly unknown[]): ImportFile {
  let shapes = 0
  const objects = features.map((feature, index) => {
    if (!isObject(feature)) return refuseImport({ kind: 'not-a-record', sheet: '', row: index + 1, reason: typeof feature })
    const { geometry, properties, id } = feature
    const points = isObject(geometry) ? pointsIn(geometry.coordinates) : []
    if (isObject(geometry) && geometry.type !== 'Point' && points.length > 0) shapes += 1
    const middle = (at: 0 | 1): number | undefined => (points.length === 0 ? undefined : (Math.min(...points.map((point) => point[at])) + Math.max(...points.map((point) => point[at]))) / 2)
    return { ...(typeof id === 'string' && { id }), ...(isObject(properties) ? plainObject(properties, index + 1) : {}), lon: middle(0), lat: middle(1) }
  })
  if (objects.length === 0) refuseImport({ kind: 'no-records' })
  return {
    format: 'geojson',
    tables: [{ name: '', kind: 'place', ...tableOf('', objects) }],
    remarks: shapes > 0 ? [{ kind: 'shapes-as-points', count: shapes }] : [],
  }
}

function tableOf(sheet: string, list: readonly unknown[]): { readonly headers: readonly string[]; readonly rows: readonly TableRow[] } {
  const { mostRows, mostColumns } = importLimits
  if (list.length > mostRows) refuseImport({ kind: 'too-many-rows', sheet, most: mostRows, row: mostRows + 1 })
  const columns = new Map<string, number>()
  const rows = list.map((one, index): TableRow => {
    if (!isObject(one)) return refuseImport({ kind: 'not-a-record', sheet, row: index + 1, reason: one === null ? 'null' : typeof one })
    const cells: unknown[] = []
    for (const key of Object.keys(one)) {
      checkKeys(sheet, index + 1, key, one[key])
      const column = columns.get(key) ?? columns.size
      columns.set(key, column)
      if (column >= mostColumns) refuseImport({ kind: 'too-many-columns', sheet, most: mostColumns, row: index + 1 })
      cells[column] = one[key]
    }
    return { number: index + 1, cells: Array.from(cells) }
  })
  return { headers: [...columns.keys()], rows }
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function checkKeys(sheet: string, row: number, key: string, value: unknown): void {
  if (forbidden.has(key)) refuseImport({ kind: 'forbidden-key', sheet, row, reason: key })
  if (Array.isArray(value)) for (const one of value) checkKeys(sheet, row, '', one)
  else if (isObject(value)) for (const inner of Object.keys(value)) checkKeys(sheet, row, inner, value[inner])
}

function plainObject(value: Readonly<Record<string, unknown>>, row: number): Readonly<Record<string, unknown>> {
  for (const key of Object.keys(value)) checkKeys('', row, key, value[key])
  return value
}

function pointsIn(coordinates: unknown): readonly (readonly [number, number])[] {
  if (!Array.isArray(coordinates)) return []
  const [lon, lat] = coordinates as unknown[]
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]]
  return coordinates.slice(0, 10_000).flatMap(pointsIn)
}

/** Refuses what is nested too deep before anything is built from it. */
function measureDepth(text: string): void {
  let [depth, isText] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isText) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) isText = false
    } else if (code === 0x22) isText = true
    else if (code === 0x5b || code === 0x7b) {
      depth += 1
      if (depth > importLimits.mostDepth) refuseImport({ kind: 'too-deep', most: importLimits.mostDepth })
    } else if (code === 0x5d || code === 0x7d) depth -= 1
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (problem) {
    return refuseImport({ kind: 'not-json', reason: reasonText(problem) })
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
