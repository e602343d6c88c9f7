import type { Page } from '@playwright/test'
import { tableNameOf } from '#data/entity-tables.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import { byTime, type Changeset, type SequenceVector } from '#domain/log/changeset.ts'
import { fold, rowKey, type Rows } from '#domain/log/fold.ts'
import { entities } from '#domain/log/op.ts'
import type { RecordRow } from '#domain/log/record-row.ts'

type Stores = Readonly<Record<string, readonly object[]>>

/** Where the tables of the window differ from what its log comes to; a window without records has no faults. */
export async function foldFaults(window: Page): Promise<readonly string[]> {
  const stores = await window.evaluate(readStores).catch(() => null)
  if (!stores) return []
  const folded = foldedRows(stores['log'] ?? [])
  const kept = new Map(
    entities.flatMap((entity) => (stores[tableNameOf(entity)] ?? []).map((row) => [rowKey(entity, (row as RecordRow).id), bare(row)] as const)),
  )
  const keys = new Set([...folded.keys(), ...kept.keys()])
  return [...keys]
    .filter((key) => canonicalJson(folded.get(key) ?? null) !== canonicalJson(kept.get(key) ?? null))
    .map((key) => `${key} is in the tables otherwise than in the log`)
}

function foldedRows(log: readonly object[]): Rows {
  const rows: Rows = new Map()
  const said = new Map<string, SequenceVector>()
  const changesets = log.filter((row): row is Changeset => 'ops' in row)
  for (const changeset of changesets.sort(byTime)) {
    if (changeset.see) said.set(changeset.d, changeset.see)
    fold(rows, changeset, said.get(changeset.d) ?? {})
  }
  return rows
}

// Columns that only indexes need.
const bare = (row: object): RecordRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !['_links', '_gone', '_stub'].includes(column))) as RecordRow

async function readStores(): Promise<Stores | null> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'records')) return null
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('records')
    request.onsuccess = () => opened(request.result)
    request.onerror = () => failed(new Error('the records do not open'))
  })
  try {
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names, 'readonly')
    const read = names.map((name) => {
      const request = transaction.objectStore(name).getAll() as IDBRequest<object[]>
      return new Promise<[string, object[]]>((done) => {
        request.onsuccess = () => done([name, request.result])
      })
    })
    return Object.fromEntries(await Promise.all(read))
  } finally {
    database.close()
  }
}
