import { Dexie, RangeSet, type IndexableType, type ObservabilitySet } from 'dexie'
import type { Records } from './database.ts'

export interface StrictWrite {
  /** Tables emptied first. */
  readonly clear?: readonly string[]
  readonly puts: readonly { readonly table: string; readonly rows: readonly object[] }[]
  /** Looks at the head of the log as it was before; what it throws takes everything back. */
  readonly check?: (head: unknown) => void
}

/**
 * The one transaction in which records are written: all of it or nothing, flushed when this resolves. It goes past Dexie's
 * own writing, which is refused by the guard and takes twice as long, and then tells Dexie's live queries what changed.
 */
export function writeStrictly(database: Records, write: StrictWrite): Promise<void> {
  const stores = [...new Set(['meta', ...(write.clear ?? []), ...write.puts.map(({ table }) => table)])]
  return new Promise((done, failed) => {
    const transaction = database.backendDB().transaction(stores, 'readwrite', { durability: 'strict' })
    let reason: unknown
    const takeBack = (problem: unknown): void => {
      reason = problem
      transaction.abort()
    }
    transaction.oncomplete = () => {
      Dexie.on.storagemutated.fire(changedParts(database, write))
      done()
    }
    transaction.onabort = () => failed(asError(reason ?? transaction.error))
    try {
      if (write.check) askHead(transaction, write.check, takeBack)
      for (const table of write.clear ?? []) transaction.objectStore(table).clear()
      for (const { table, rows } of write.puts) {
        const store = transaction.objectStore(table)
        for (const row of rows) store.put(row)
      }
    } catch (problem) {
      takeBack(problem)
    }
  })
}

// Asked before the puts, so it answers with what was there before them.
function askHead(
  transaction: IDBTransaction,
  check: (head: unknown) => void,
  takeBack: (problem: unknown) => void,
): void {
  const request = transaction.objectStore('meta').get('head')
  request.onsuccess = () => {
    try {
      check(request.result)
    } catch (problem) {
      takeBack(problem)
    }
  }
}

/** What Dexie calls the parts of a database that a write touched: keys of tables, and whole indexes. */
function changedParts(database: Records, { clear = [], puts }: StrictWrite): ObservabilitySet {
  const parts: ObservabilitySet = {}
  for (const { table, rows } of [...clear.map((name) => ({ table: name, rows: undefined })), ...puts]) {
    const { primKey, indexes } = database.table(table).schema
    const part = (name: string): string => `idb://${database.name}/${table}/${name}`
    const keys = rows?.map((row) => keyOf(row, primKey.keyPath))
    for (const name of ['', ':dels'])
      parts[part(name)] = keys && !clear.includes(table) ? new RangeSet().addKeys(keys) : everything()
    for (const { name } of indexes) parts[part(name)] = everything()
  }
  return parts
}

const everything = () => new RangeSet(-Infinity, [[]])

function keyOf(row: object, keyPath: string | string[] | null | undefined): IndexableType {
  const values: Readonly<Record<string, unknown>> = { ...row }
  return (Array.isArray(keyPath) ? keyPath.map((part) => values[part]) : values[keyPath ?? '']) as IndexableType
}

const asError = (problem: unknown): Error => (problem instanceof Error ? problem : new Error(String(problem)))
