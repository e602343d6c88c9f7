import { rowKey } from '#domain/log/fold.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { recordTexts } from '#domain/search/record-texts.ts'
import { searchIndex, type SearchIndex } from '#domain/search/search-index.ts'
import { kindNumber, searchableKinds } from '#domain/search/searchable-kinds.ts'
import type { Records } from './database.ts'
import { keepIndex, keptIndex, type SearchCursor } from './search-kept.ts'
import type { SearchState } from './search-news.ts'
import { allRows, changedKeys, countRows, isUpTo, logEnd, rowsByKey } from './search-source.ts'

const keysInOneRead = 500
/** So many changes are said to be going on; fewer are in before anybody could read it. */
const manyChanges = 1500
/** After so many changed records the index is kept anew; fewer are read again from the log at the next start. */
const worthKeeping = 200

/** The index and how far it has followed the log of the records. */
export interface SearchFollower {
  readonly index: () => SearchIndex
  /** Reads what was kept, or everything, and then what came since. */
  readonly begin: () => Promise<void>
  /** Takes in what the log holds beyond the index. */
  readonly catchUp: () => Promise<void>
  /** Keeps the index when enough has changed since it was kept last. */
  readonly keep: () => Promise<void>
}

export function searchFollower(database: Records, onState: (state: SearchState) => void): SearchFollower {
  let index = searchIndex()
  let cursor: SearchCursor | undefined
  let changed = 0
  let running: Promise<void> = Promise.resolve()

  const take = (kind: string, row: RecordRow): void => {
    const number = kindNumber.get(kind) ?? 0
    const declared = searchableKinds[number]
    if (declared) index.put({ key: rowKey(kind, row.id), kind: number, texts: recordTexts(declared, row) })
  }
  let round = 0
  const ready = (): void => onState({ phase: 'ready', size: index.size(), round: ++round })

  const build = async (isRepair: boolean): Promise<void> => {
    const end = await logEnd(database)
    if (!end) return
    onState({ phase: 'building', share: 0, isRepair })
    const count = await countRows(database)
    index = searchIndex()
    let [done, last] = [0, '']
    for await (const { kind, rows } of allRows(database)) {
      // One kind after the other can be found: the places within the first moments.
      if (kind !== last) index.settle()
      last = kind
      for (const row of rows) take(kind, row)
      done += rows.length
      onState({ phase: 'building', share: Math.min(1, done / Math.max(1, count)), isRepair })
    }
    index.settle()
    // What was written while the rows were read is in the log after this end, and is read once more.
    cursor = end
    changed = Number.POSITIVE_INFINITY
  }
  const follow = async (): Promise<void> => {
    const end = await logEnd(database)
    if (!end) return
    if (!cursor || cursor.records !== end.records || !isUpTo(cursor.seen, end.seen)) await build(false)
    const from = cursor?.seen ?? {}
    const keys = [...(await changedKeys(database, from, end.seen))]
    for (let first = 0; first < keys.length; first += keysInOneRead) {
      if (keys.length > manyChanges) onState({ phase: 'building', share: first / keys.length, isRepair: false })
      const some = keys.slice(first, first + keysInOneRead)
      const rows = await rowsByKey(database, some)
      for (const [at, key] of some.entries()) {
        const row = rows[at]
        if (row) take(key.slice(0, key.indexOf('/')), row)
        else index.remove(key)
      }
    }
    index.settle()
    changed += keys.length
    cursor = end
    if (keys.length > 0) ready()
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => (running = running.catch(() => undefined).then(work))
  return {
    index: () => index,
    begin: () =>
      inTurn(async () => {
        onState({ phase: 'reading' })
        const kept = await keptIndex()
        if (kept.kind === 'good') [index, cursor] = [searchIndex(kept.packed), kept.cursor]
        else await build(kept.isDamaged)
        await follow()
        ready()
      }),
    catchUp: () => inTurn(follow),
    keep: () =>
      inTurn(async () => {
        if (!cursor || changed < worthKeeping) return
        const [packed, at] = [index.packed(), cursor]
        await keepIndex(packed, at)
        changed = 0
      }),
  }
}
