import { canonicalJson } from '#domain/log/canonical-json.ts'
import type { SequenceVector } from '#domain/log/changeset.ts'
import { crc32 } from '#domain/log/crc32.ts'
import type { PackedRecords } from '#domain/search/record-index.ts'
import { searchableKinds } from '#domain/search/searchable-kinds.ts'
import { tokeniserVersion } from '#domain/search/search-tokens.ts'
import { Dexie, type Table } from 'dexie'

/** Which records an index was made of, and how far it has read their log. */
export interface SearchCursor {
  /** Identity of the records. */
  readonly records: string
  readonly seen: SequenceVector
}

interface KeptIndex extends SearchCursor {
  readonly key: 'index'
  /** What the terms were made with. */
  readonly madeWith: string
  readonly packed: PackedRecords
  readonly sum: string
}

export type Kept =
  | { readonly kind: 'good'; readonly packed: PackedRecords; readonly cursor: SearchCursor }
  /** `isDamaged`: there was one of this version, and it could not be used. */
  | { readonly kind: 'none'; readonly isDamaged: boolean }

const databaseName = 'search'

/** The index as it was last kept on this laptop. */
export async function keptIndex(): Promise<Kept> {
  try {
    const row = await withStore((store) => store.get('index'))
    if (row === undefined || row.madeWith !== madeWith) return { kind: 'none', isDamaged: false }
    if (row.sum !== sumOf(row)) return { kind: 'none', isDamaged: true }
    return { kind: 'good', packed: row.packed, cursor: { records: row.records, seen: row.seen } }
  } catch {
    // Whatever is wrong with it, it is made of the records and can be made of them again.
    await Dexie.delete(databaseName).catch(() => undefined)
    return { kind: 'none', isDamaged: true }
  }
}

/** Keeps the index in place of the one before. */
export async function keepIndex(packed: PackedRecords, { records, seen }: SearchCursor): Promise<void> {
  const row = { key: 'index' as const, madeWith, records, seen, packed }
  await withStore((store) => store.put({ ...row, sum: sumOf(row) }))
}

/** Changes with the rules by which texts become terms, and with what is searched. */
const madeWith = `${tokeniserVersion} ${crc32(new TextEncoder().encode(canonicalJson(searchableKinds)))}`

async function withStore<T>(work: (store: Table<KeptIndex, string>) => PromiseLike<T>): Promise<T> {
  const database = new Dexie(databaseName, { cache: 'disabled' })
  database.version(1).stores({ kept: 'key' })
  try {
    await database.open()
    return await work(database.table('kept'))
  } finally {
    database.close()
  }
}

/** One number for each part, so that a part that was cut or changed on the disk shows. */
function sumOf({ records, seen, packed }: Omit<KeptIndex, 'sum' | 'key' | 'madeWith'>): string {
  const { keys, kinds, days, names, texts, linkKeys, linkStarts, links } = packed
  const numbers = [
    kinds,
    days,
    linkStarts,
    links,
    ...[names, texts].flatMap((of) => [of.starts, of.records, of.weights]),
  ]
  const parts = [keys.length, linkKeys.length, names.terms.length, texts.terms.length, ...numbers.map(numberSum)]
  return canonicalJson([records, seen, parts, textSum(keys), textSum(names.terms), textSum(texts.terms)])
}

function numberSum(numbers: Uint8Array | Uint32Array): string {
  let sum = 17
  for (let at = 0; at < numbers.length; at++) sum = (Math.imul(sum, 31) + (numbers[at] ?? 0)) | 0
  return `${numbers.length}:${sum}`
}

function textSum(text: string): number {
  let sum = 17
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return sum
}
