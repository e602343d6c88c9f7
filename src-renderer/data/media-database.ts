import { Dexie, type Table } from 'dexie'
import { records } from './database.ts'

export interface FileRow {
  /** SHA-256 of the bytes in hexadecimal. */
  readonly sha: string
  readonly size: number
  readonly mime: string
  readonly chunks: number
  /** Milliseconds since 1970 since which no record refers to it. */
  readonly unusedSince?: number
}

export interface ChunkRow {
  readonly sha: string
  readonly index: number
  readonly bytes: Uint8Array
}

export type Media = Dexie & {
  readonly files: Table<FileRow, string>
  readonly chunks: Table<ChunkRow, [string, number]>
  readonly meta: Table<{ readonly key: 'identity'; readonly records: string }, string>
}

/** Not in lib.dom yet. */
interface Buckets {
  open(name: string, wishes: { persisted: boolean; durability: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>
}

let current: { readonly identity: string; readonly media: Promise<Media> } | undefined

/** The database of attached files that belongs to the open records, in a bucket of its own where there are buckets. */
export async function media(): Promise<Media> {
  const row = await records().meta.get('identity')
  const identity = row?.key === 'identity' ? row.records : ''
  if (current?.identity !== identity) {
    void current?.media.then((old) => old.close()).catch(() => undefined)
    current = { identity, media: opened(identity) }
  }
  return current.media
}

// Buckets were seen to be exchanged when the browser lost their names: files of other records are left alone.
async function opened(identity: string): Promise<Media> {
  const factory = await bucketFactory()
  const first = await openedAs('media', factory, identity)
  const known = await first.meta.get('identity')
  if (known?.records === identity) return first
  first.close()
  return openedAs(`media-${identity}`, factory, identity)
}

async function openedAs(name: string, factory: IDBFactory, identity: string): Promise<Media> {
  const database = new Dexie(name, { indexedDB: factory, IDBKeyRange, chromeTransactionDurability: 'strict' }) as Media
  database.version(1).stores({ files: 'sha', chunks: '[sha+index]', meta: 'key' })
  await database.open()
  await database.transaction('rw', database.meta, async () => {
    if (!(await database.meta.get('identity'))) await database.meta.put({ key: 'identity', records: identity })
  })
  return database
}

async function bucketFactory(): Promise<IDBFactory> {
  const buckets = typeof navigator === 'undefined' ? undefined : (navigator as { storageBuckets?: Buckets }).storageBuckets
  if (!buckets) return globalThis.indexedDB
  return (await buckets.open('media', { persisted: true, durability: 'strict' })).indexedDB
}
