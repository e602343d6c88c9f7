import { entityAndId, rowKey, type Rows } from '#domain/log/fold.ts'
import { isEntity, type Entity, type Op } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import type { Table } from 'dexie'
import type { Records } from './database.ts'

const tableNames = {
  place: 'places',
  agreement: 'agreements',
  activity: 'activities',
  home: 'homes',
  baseMap: 'baseMaps',
  baseMapShape: 'baseMapShapes',
  import: 'imports',
} as const satisfies Record<Entity, keyof Records>

/** Records of kinds that only a newer version knows are kept here untouched. */
const otherTable = 'others'

export const entityTableNames: readonly string[] = [...Object.values(tableNames), otherTable]

/** The rows that `ops` touch, as they are in the database. */
export async function touchedRows(database: Records, ops: readonly Op[]): Promise<Rows> {
  const rows: Rows = new Map()
  const byEntity = grouped(ops, (op) => op.e)
  for (const [entity, touched] of byEntity) {
    const ids = [...new Set(touched.map((op) => op.r))]
    const keys = isEntity(entity) ? ids : ids.map((id) => [entity, id])
    const found = await tableOf(database, entity).bulkGet(keys)
    for (const row of found) if (row) rows.set(rowKey(entity, row.id), row)
  }
  return rows
}

/** Rows of the projection by table, with the columns that only indexes need. */
export function putsOf(rows: Rows): readonly { readonly table: string; readonly rows: readonly RecordRow[] }[] {
  return [...grouped(rows, ([key]) => entityAndId(key)[0])].map(([entity, entries]) => ({
    table: tableNameOf(entity),
    rows: entries.map(([, row]) => withIndexColumns(entity, row)),
  }))
}

function withIndexColumns(entity: string, row: RecordRow): RecordRow {
  if (entity === 'activity') return { ...row, _places: elementsOf(row, 'placeIds') }
  return isEntity(entity) ? row : { ...row, _e: entity }
}

function elementsOf(row: RecordRow, field: string): readonly string[] {
  return Object.keys(row).flatMap((register) =>
    register.startsWith(`${field}#`) && row[register] === true ? [register.slice(field.length + 1)] : [],
  )
}

const tableNameOf = (entity: string): string => (isEntity(entity) ? tableNames[entity] : otherTable)

const tableOf = (database: Records, entity: string): Table<RecordRow, unknown> => database.table(tableNameOf(entity))

// Map.groupBy is younger than the oldest Node the tests run on.
function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
