import { Dexie } from 'dexie'
import { records } from '#data/database.ts'
import { importRecords } from '#data/import-records.ts'
import { openRecords } from '#data/open-records.ts'
import { allRecords } from '#data/record-queries.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { manyOps } from '../search/many-records.mjs'

// The search of the window would wake in between and read along; what it takes is measured with the search.
window.Worker = function refuse(): never {
  throw new Error('no search meanwhile')
} as unknown as typeof Worker

export interface ImportTimes {
  /** Milliseconds until everything was saved, and until all of it could be listed. */
  readonly saved: number
  readonly listed: number
  /** Milliseconds of a bare `bulkAdd` of the same rows into tables of the same indexes. */
  readonly bare: number
}

/** Imports `count` records through the one door, then puts the very rows that came of it into a bare database. */
export async function measuredImport(count: number): Promise<ImportTimes> {
  const opened = await openRecords()
  if (opened.kind !== 'ready') throw new Error(`records are ${opened.kind}`)
  const ops = manyOps(count)
  const began = performance.now()
  await importRecords('bench', ops)
  const saved = performance.now() - began
  const lists = await Promise.all(recordKinds.map(allRecords))
  const listed = performance.now() - began
  const found = lists.reduce((sum, list) => sum + list.length, 0)
  if (found < count) throw new Error(`${found} of ${count} records are there`)
  return { saved, listed, bare: await bareTime() }
}

async function bareTime(): Promise<number> {
  const tables = records().tables.filter(({ name }) => !['log', 'meta', 'settings', 'imports'].includes(name))
  const rows = new Map<string, readonly object[]>()
  for (const table of tables) rows.set(table.name, await table.toArray())
  const bare = new Dexie('bare')
  bare.version(1).stores(Object.fromEntries(tables.map(({ name, schema }) => [name, [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', ')])))
  await bare.open()
  const began = performance.now()
  for (const { name } of tables) await bare.table(name).bulkAdd([...(rows.get(name) ?? [])])
  const took = performance.now() - began
  bare.close()
  await Dexie.delete('bare')
  return took
}
