import { Dexie, RangeSet, type IndexableType, type ObservabilitySet } from 'dexie'
import type { Records } from './database.ts'

export interface StrictWrite {
  /** Tables emptied first. */
  readonly clear?: readonly string[]
  /** Rows that must be new: one that is there already takes everything back. */
  readonly adds?: readonly TableRows[]
  readonly puts: readonly TableRows[]
  readonly deletes?: readonly { readonly table: string; readonly keys: readonly (string | [string, string])[] }[]
}

export interface TableRows {
  readonly table: string
  readonly rows: readonly object[]
}

/**
 * The one transaction in which records are written: all of it or nothing, flushed when this resolves. It goes past Dexie's
 * own writing, which is refused by the guard and takes twice as long, and then tells Dexie's live queries what changed.
 */
export function writeStrictly(database: Records, write: StrictWrite): Promise<void> {
  const { clear = [], adds = [], puts, deletes = [] } = write
  const stores = [...new Set([...clear, ...[...adds, ...puts, ...deletes].map(({ table }) => table)])]
  return new Promise((done, failed) => {
    const transaction = database.backendDB().transaction(stores, 'readwrite', { durability: 'strict' })
    let reason: unknown
    transaction.oncomplete = () => {
      Dexie.on.storagemutated.fire(changedParts(database, write))
      done()
    }
    transaction.onabort = () => failed(asError(reason ?? transaction.error))
    try {
      for (const table of clear) transaction.objectStore(table).clear()
      for (const { table, rows } of adds) for (const row of rows) transaction.objectStore(table).add(row)
      for (const { table, rows } of puts) for (const row of rows) transaction.objectStore(table).put(row)
      for (const { table, keys } of deletes) for (const key of keys) transaction.objectStore(table).delete(key)
      // Said at once, so that nothing has to travel back before the database writes.
      transaction.commit()
    } catch (problem) {
      reason = problem
      transaction.abort()
    }
  })
}

/** Beyond this every live query would spend more on comparing keys than on reading anew. */
const mostKeysSaid = 500

/** What Dexie calls the parts of a database that a write touched: keys of tables, and whole indexes. */
function changedParts(database: Records, { clear = [], adds = [], puts, deletes = [] }: StrictWrite): ObservabilitySet {
  const parts: ObservabilitySet = {}
  for (const { table, rows } of [...clear.map((name) => ({ table: name, rows: undefined })), ...adds, ...puts]) {
    const { primKey, indexes } = database.table(table).schema
    const part = (name: string): string => `idb://${database.name}/${table}/${name}`
    const keys = rows && rows.length <= mostKeysSaid ? rows.map((row) => keyOf(row, primKey.keyPath)) : undefined
    for (const name of ['', ':dels'])
      parts[part(name)] = keys && !clear.includes(table) ? new RangeSet().addKeys(keys) : everything()
    for (const { name } of indexes) parts[part(name)] = everything()
  }
  for (const { table, keys } of deletes)
    for (const name of ['', ':dels', ...database.table(table).schema.indexes.map((index) => index.name)])
      parts[`idb://${database.name}/${table}/${name}`] = name.includes('_') ? everything() : new RangeSet().addKeys([...keys])
  return parts
}

const everything = () => new RangeSet(-Infinity, [[]])

function keyOf(row: object, keyPath: string | string[] | null | undefined): IndexableType {
  const values: Readonly<Record<string, unknown>> = { ...row }
  return (Array.isArray(keyPath) ? keyPath.map((part) => values[part]) : values[keyPath ?? '']) as IndexableType
}

const asError = (problem: unknown): Error => (problem instanceof Error ? problem : new Error(String(problem)))
