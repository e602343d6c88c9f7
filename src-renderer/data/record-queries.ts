import { anyFromRow, type AnyRecord } from '#domain/record/any-record.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { records } from './database.ts'
import { tableNameOf, isListed } from './entity-tables.ts'

/** All records of a kind that are not in the trash. */
export async function allRecords(kind: RecordKind): Promise<AnyRecord[]> {
  const rows = await records().table<RowOf>(tableNameOf(kind)).toArray()
  return rows.filter(isListed).map((row) => anyFromRow(kind, row))
}

export async function recordById(kind: RecordKind, id: string): Promise<AnyRecord | undefined> {
  const row = await records().table<RowOf>(tableNameOf(kind)).get(id)
  return row && isListed(row) ? anyFromRow(kind, row) : undefined
}

/** Which of these ids a record carries already, be it in the trash. */
export async function takenIds(kind: RecordKind, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await records().table<RowOf>(tableNameOf(kind)).bulkGet([...ids])
  return new Set(rows.flatMap((row) => (row ? [row.id] : [])))
}

/** How many records there are of each kind, the trash left out. */
export async function recordCounts(): Promise<ReadonlyMap<RecordKind, number>> {
  const counted = recordKinds.map(async (kind) => {
    const table = records().table(tableNameOf(kind))
    return [kind, (await table.count()) - (await table.where('_gone').above(0).count())] as const
  })
  return new Map(await Promise.all(counted))
}

/** The records of a kind that lead to the record `id`, whatever field they do it by. */
export async function recordsLinkedTo(id: string, kind: RecordKind): Promise<AnyRecord[]> {
  const rows = await records().table<RowOf>(tableNameOf(kind)).where('_links').equals(id).toArray()
  return rows.filter(isListed).map((row) => anyFromRow(kind, row))
}

/** Everything that leads to the record `id`, by kind; kinds without any are left out. */
export async function everythingLinkedTo(id: string): Promise<readonly { readonly kind: RecordKind; readonly records: readonly AnyRecord[] }[]> {
  const found = await Promise.all(recordKinds.map(async (kind) => ({ kind, records: await recordsLinkedTo(id, kind) })))
  return found.filter((one) => one.records.length > 0)
}

type RowOf = Parameters<typeof anyFromRow>[1]
