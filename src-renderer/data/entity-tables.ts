import { entityAndId, rowKey, type Rows } from '#domain/log/fold.ts'
import { isEntity, type Entity, type Op } from '#domain/log/op.ts'
import { isFragment } from '#domain/record/is-fragment.ts'
import { wallTime, type HybridTime } from '#domain/log/hybrid-clock.ts'
import { headsOf, type RecordRow } from '#domain/log/record-row.ts'
import { linkedIds } from '#domain/record/any-record.ts'
import { isRecordKind } from '#domain/record/record-kinds.ts'
import type { LogHead, Records } from './database.ts'

const tableNames = {
  place: 'places',
  tierStep: 'tierSteps',
  agreement: 'agreements',
  commitment: 'commitments',
  plan: 'plans',
  action: 'actions',
  person: 'persons',
  organisation: 'organisations',
  letter: 'letters',
  activity: 'activities',
  project: 'projects',
  policy: 'policies',
  need: 'needs',
  pair: 'pairs',
  programme: 'programmes',
  fair: 'fairs',
  invitation: 'invitations',
  target: 'targets',
  visit: 'visits',
  member: 'members',
  item: 'items',
  task: 'tasks',
  gift: 'gifts',
  cost: 'costs',
  override: 'overrides',
  home: 'homes',
  baseMap: 'baseMaps',
  baseMapShape: 'baseMapShapes',
  import: 'imports',
  purge: 'purges',
  view: 'views',
  workingYear: 'workingYears',
  rule: 'rules',
} as const satisfies Record<Entity, string>

/** Records of kinds that only a newer version knows are kept here untouched. */
const otherTable = 'others'

export const entityTableNames: readonly string[] = [...Object.values(tableNames), otherTable]

/** Table → the kind of record in it; undefined where each row names its own. */
export const entityOfTable: ReadonlyMap<string, Entity | undefined> = new Map<string, Entity | undefined>([
  ...Object.entries(tableNames).map(([entity, table]) => [table, entity as Entity] as const),
  [otherTable, undefined],
])

/** The rows that `ops` touch and the head of the log, as they are in the database at one moment. */
export function rowsAndHead(database: Records, ops: readonly Op[]): Promise<{ rows: Rows; head: LogHead | undefined }> {
  const keys = new Map(ops.map((op) => [rowKey(op.e, op.r), op]))
  const stores = [...new Set(['meta', ...ops.map((op) => tableNameOf(op.e))])]
  return new Promise((done, failed) => {
    const transaction = database.backendDB().transaction(stores, 'readonly')
    const head = transaction.objectStore('meta').get('head') as IDBRequest<LogHead | undefined>
    const asked = [...keys].map(([key, { e, r }]) => {
      const request = transaction.objectStore(tableNameOf(e)).get(isEntity(e) ? r : [e, r])
      return [key, request as IDBRequest<RecordRow | undefined>] as const
    })
    transaction.oncomplete = () =>
      done({ rows: new Map(asked.flatMap(([key, { result }]) => (result ? [[key, result]] : []))), head: head.result })
    transaction.onabort = () => failed(transaction.error ?? new Error('the database did not answer'))
  })
}

/** From so many ops on a table its keys are read at once rather than asked for one by one. */
const manyOps = 100

/** The ops whose record is in the database in whatever state. */
export async function opsOnFile(database: Records, ops: readonly Op[]): Promise<readonly Op[]> {
  const absent = new Map<string, (id: string) => boolean>()
  for (const [entity, own] of grouped(ops, ({ e }) => e)) {
    if (!isEntity(entity) || own.length < manyOps) continue
    const table = database.table<RecordRow, string>(tableNameOf(entity))
    const count = await table.count()
    if (count > own.length * 10) continue
    const ids = new Set(count === 0 ? [] : await table.toCollection().primaryKeys())
    absent.set(entity, (id) => !ids.has(id))
  }
  const near = ops.filter(({ e, r }) => absent.get(e)?.(r) !== true)
  const rows = await touchedRows(database, near.filter(({ e }) => !absent.has(e)))
  return near.filter(({ e, r }) => absent.has(e) || rows.has(rowKey(e, r)))
}

/** The rows that `ops` touch, as they are in the database. */
export const touchedRows = async (database: Records, ops: readonly Op[]): Promise<Rows> =>
  (await rowsAndHead(database, ops)).rows

/** Rows of the projection by table, with the columns that only indexes need. */
export function putsOf(rows: Iterable<readonly [string, RecordRow]>): readonly { readonly table: string; readonly rows: readonly RecordRow[] }[] {
  return [...grouped(rows, ([key]) => entityAndId(key)[0])].map(([entity, entries]) => ({
    table: tableNameOf(entity),
    rows: entries.map(([, row]) => withIndexColumns(entity, row)),
  }))
}

function withIndexColumns(entity: string, row: RecordRow): RecordRow {
  if (isRecordKind(entity)) {
    // An index takes no notice of what is undefined.
    const _gone = row.$del ? goneAt(row) : undefined
    const _stub = row._b[2] <= gapsBefore && isFragment(entity, row) ? true : undefined
    return { ...row, _links: linkedIds(entity, row), ...((_stub || row['_stub'] !== undefined) && { _stub }), ...((_gone !== undefined || row['_gone'] !== undefined) && { _gone }) }
  }
  return isEntity(entity) ? row : { ...row, _e: entity }
}

/** Up to this time the log has gaps, so that the beginning of a record may be missing; 0 for a whole log. */
let gapsBefore: HybridTime = 0
export function setGapsBefore(time: HybridTime): void {
  gapsBefore = time
}

/** Whether a record is shown anywhere: it is not in the trash, and more than a fragment of it could be read. */
export const isListed = (row: Pick<RecordRow, '$del'> & { readonly _stub?: unknown }): boolean => !row.$del && row._stub !== true

/** Milliseconds since 1970 at which a record was put in the trash. */
const goneAt = (row: RecordRow): number => wallTime((headsOf(row, '$del')[0] ?? row._b)[2])

/** The table that holds the records of a kind. */
export const tableNameOf = (entity: string): string => (isEntity(entity) ? tableNames[entity] : otherTable)

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
