import type { Changeset, DeviceId, SequenceVector } from '#domain/log/changeset.ts'
import type { HybridTime } from '#domain/log/hybrid-clock.ts'
import type { Op } from '#domain/log/op.ts'
import type { RecordRef } from '#domain/log/purge.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { Dexie, type Table } from 'dexie'
import { guard } from './guard.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import type { Migration } from './migrations/migration.ts'

export const databaseName = 'records'

/**
 * A changeset with what its registers held before; or a sequence number used without effect. `_r`: the keys of the records
 * it wrote in and did not create; an index leads from them to it.
 */
export type LogRow =
  (Changeset & { readonly was: readonly Op[]; readonly _r?: readonly string[] }) | { readonly d: DeviceId; readonly q: number; readonly isVoid: true }

/** How far the log in the database has come. */
export interface LogHead {
  readonly key: 'head'
  /** The highest sequence number of each device, used without effect or not. */
  readonly seen: SequenceVector
  /** What each device was last known to have seen of the others. */
  readonly sees: Readonly<Record<DeviceId, SequenceVector>>
  readonly h: HybridTime
  /** The device of the last own changeset, its header as canonical JSON, its number and the checksum of its line in the journal. */
  readonly device: DeviceId
  readonly header: string
  readonly q: number
  readonly crc: string
  /** Milliseconds since 1970 at which something was last saved. */
  readonly at: number
}

export type MetaRow =
  | LogHead
  | { readonly key: 'identity'; readonly records: string }
  /** What is to be gone for good; there from before the journal is touched until the tables are done. */
  | { readonly key: 'purge'; readonly records: readonly RecordRef[] }
  /** What the projection was made with, and the newest schema in the log. */
  | { readonly key: 'projection'; readonly version: number; readonly schema: number; readonly gapsBefore?: HybridTime }

export type Records = Dexie & {
  readonly log: Table<LogRow, [DeviceId, number]>
  readonly meta: Table<MetaRow, string>
  readonly settings: Table<{ readonly key: string; readonly value: unknown }, string>
  readonly places: Table<RecordRow, string>
  readonly agreements: Table<RecordRow, string>
  readonly activities: Table<RecordRow, string>
  readonly homes: Table<RecordRow, string>
  readonly baseMaps: Table<RecordRow, string>
  readonly baseMapShapes: Table<RecordRow, string>
  readonly imports: Table<RecordRow, string>
  readonly views: Table<RecordRow, string>
  readonly workingYears: Table<RecordRow, string>
  readonly rules: Table<RecordRow, string>
  readonly others: Table<RecordRow, [string, string]>
}

/** The database as these migrations make it, not yet open. Dexie's cache of queries would not hear of our writes. */
export function newDatabase(name = databaseName, migrations: readonly Migration[] = allMigrations): Records {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  for (const { version, stores } of migrations) database.version(version).stores(stores)
  database.use(guard)
  return database as Records
}

let current: Records | undefined

/** The open database. */
export function records(): Records {
  if (!current) throw new Error('the records are not open')
  return current
}

export function setRecords(database: Records): void {
  if (current !== database) current?.close()
  current = database
}

/** The version of the database on the disk, 0 when there is none; opens and changes nothing. */
export async function versionOnDisk(name = databaseName): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  // Dexie multiplies its versions by ten.
  return Math.ceil((found?.version ?? 0) / 10)
}
