import { anyFromRow, type AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { Dexie, RangeSet, type ObservabilitySet } from 'dexie'
import { useSyncExternalStore } from 'react'
import { records, type Records } from './database.ts'
import { tableNameOf } from './entity-tables.ts'

/** All records of a kind as they are now. What did not change stays the same object, so that what was made of it can be kept. */
export type LiveRecords =
  | { readonly kind: 'reading'; readonly count: number }
  | { readonly kind: 'ready'; readonly records: readonly AnyRecord[]; readonly byId: ReadonlyMap<string, AnyRecord> }

const rowsInOneRead = 2000
/** Beyond this reading everything anew is quicker. */
const mostKeysApart = 5000
/** Milliseconds for which a list stays in memory after it was left. */
const keptFor = 15_000

/** The records of a kind, read once in parts and then followed, change by change: a list of 100,000 is never read twice. */
export function useLiveRecords(kind: RecordKind): LiveRecords {
  const source = sourceOf(kind)
  return useSyncExternalStore(source.listen, source.state, source.state)
}

interface Source {
  readonly state: () => LiveRecords
  readonly listen: (listener: () => void) => () => void
}

const sources = new Map<RecordKind, Source>()

function sourceOf(kind: RecordKind): Source {
  const known = sources.get(kind)
  if (known) return known
  const fresh = newSource(kind)
  sources.set(kind, fresh)
  return fresh
}

const nothingRead: LiveRecords = { kind: 'reading', count: 0 }

function newSource(kind: RecordKind): Source {
  const listeners = new Set<() => void>()
  let state = nothingRead
  let database: Records | undefined
  let stop: (() => void) | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined
  // One thing at a time: what changes while the records are read is read again after them.
  let work: Promise<void> = Promise.resolve()
  const show = (next: LiveRecords): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const then = (job: () => Promise<void>): void => {
    work = work.then(job).catch(() => undefined)
  }
  const readAll = async (): Promise<void> => {
    const byId = new Map<string, AnyRecord>()
    for await (const some of batches(kind)) {
      for (const record of some) byId.set(record.id, record)
      if (state.kind === 'reading') show({ kind: 'reading', count: byId.size })
    }
    show({ kind: 'ready', records: [...byId.values()], byId })
  }
  const readSome = async (keys: readonly string[]): Promise<void> => {
    if (state.kind !== 'ready') return
    const byId = new Map(state.byId)
    const rows = await records().table<Row>(tableNameOf(kind)).bulkGet([...keys])
    rows.forEach((row, at) => {
      if (row && !row.$del) byId.set(row.id, anyFromRow(kind, row))
      else byId.delete(keys[at] ?? '')
    })
    show({ kind: 'ready', records: [...byId.values()], byId })
  }
  const begin = (): void => {
    const mine = records()
    if (database === mine && stop) return
    stop?.()
    database = mine
    state = nothingRead
    const hear = (parts: ObservabilitySet): void => {
      const keys = changedKeys(parts, `idb://${mine.name}/${tableNameOf(kind)}/`)
      if (keys === 'many') then(readAll)
      else if (keys.length > 0) then(() => readSome(keys))
    }
    Dexie.on.storagemutated.subscribe(hear)
    stop = () => Dexie.on.storagemutated.unsubscribe(hear)
    then(readAll)
  }
  return {
    state: () => state,
    listen: (listener) => {
      clearTimeout(leaving)
      begin()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        leaving = setTimeout(() => {
          stop?.()
          stop = undefined
          state = nothingRead
        }, keptFor)
      }
    },
  }
}

type Row = Parameters<typeof anyFromRow>[1]

async function* batches(kind: RecordKind): AsyncGenerator<readonly AnyRecord[]> {
  const table = records().table<Row, string>(tableNameOf(kind))
  let rows = await table.limit(rowsInOneRead).toArray()
  while (rows.length > 0) {
    yield rows.filter((row) => !row.$del).map((row) => anyFromRow(kind, row))
    const last = rows.at(-1)
    if (rows.length < rowsInOneRead || !last) return
    rows = await table.where(':id').above(last.id).limit(rowsInOneRead).toArray()
  }
}

/** The ids that a write touched, as Dexie tells its live queries; 'many' for ranges. */
function changedKeys(parts: ObservabilitySet, name: string): readonly string[] | 'many' {
  const part = parts[name]
  if (!part) return []
  const keys: string[] = []
  for (const { from, to } of RangeSet(part)) {
    if (typeof from !== 'string' || from !== to || keys.length === mostKeysApart) return 'many'
    keys.push(from)
  }
  return keys
}
