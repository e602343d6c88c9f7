import { projectionVersion } from '#domain/log/upcast.ts'
import { host } from '#host/host.ts'
import { Dexie, type Table } from 'dexie'
import { records } from './database.ts'

interface KeptAnswer {
  readonly name: string
  /** What the answer was made of: program, records and how far their log had come. */
  readonly stamp: string
  readonly value: unknown
}

const databaseName = 'answers'
/** Raised when an answer takes another shape. */
const answersVersion = 1
/** Milliseconds; what is answered sooner is not worth keeping. */
const worthKeeping = 150

/**
 * The answer of `compute`, or the one kept from an earlier start when nothing was written since: so that opening does not
 * read every record anew. `about` is what it was asked with, such as the day. Plain values only.
 */
export async function keptAnswer<T>(name: string, about: string, compute: () => Promise<T>): Promise<T> {
  const stamp = await stampNow(about)
  const kept = await withStore((store) => store.get(name)).catch(() => undefined)
  if (kept?.stamp === stamp) return kept.value as T
  const started = performance.now()
  const value = await compute()
  // An answer made while somebody wrote is at worst newer than its stamp, which then fits nothing.
  if (performance.now() - started > worthKeeping) void withStore((store) => store.put({ name, stamp, value })).catch(forget)
  return value
}

async function stampNow(about: string): Promise<string> {
  const [head, identity] = await Promise.all([records().meta.get('head'), records().meta.get('identity')])
  const seen = head?.key === 'head' ? Object.entries(head.seen).sort() : []
  const of = identity?.key === 'identity' ? identity.records : ''
  program ??= host().systemFacts()
  return JSON.stringify([answersVersion, projectionVersion, (await program).appVersion, of, seen, about])
}

// Whatever is wrong with it, it is made of the records and can be made of them again.
const forget = (): Promise<void> => Dexie.delete(databaseName).catch(() => undefined)

let program: ReturnType<ReturnType<typeof host>['systemFacts']> | undefined
let open: Promise<Table<KeptAnswer, string>> | undefined

async function withStore<T>(work: (store: Table<KeptAnswer, string>) => PromiseLike<T>): Promise<T> {
  open ??= opened()
  try {
    return await work(await open)
  } catch (problem) {
    open = undefined
    throw problem
  }
}

async function opened(): Promise<Table<KeptAnswer, string>> {
  const database = new Dexie(databaseName, { cache: 'disabled' })
  database.version(1).stores({ kept: 'name' })
  await database.open()
  return database.table('kept')
}
