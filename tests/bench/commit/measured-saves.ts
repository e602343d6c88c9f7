import { commit } from '#data/commit.ts'
import { openRecords } from '#data/open-records.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { kobe } from '../../fixtures/kobe.ts'

export interface SaveTimes {
  /** Milliseconds of each single save, in the order taken. */
  readonly commits: readonly number[]
  readonly puts: readonly number[]
  /** Milliseconds of one save when fifty are asked for together. */
  readonly grouped: number
  /** Milliseconds to open the records of this profile. */
  readonly opening: number
}

/** Saves one edit of a place through `commit`, and the same row by a bare strict put, in turn. */
export async function measuredSaves(rounds: number): Promise<SaveTimes> {
  const started = performance.now()
  const opened = await openRecords()
  const opening = performance.now() - started
  if (opened.kind !== 'ready') throw new Error(`records are ${opened.kind}`)
  const place = { ...kobe, id: 'bench' as PlaceId }
  await commit({ why: 'bench' }, placeOps(undefined, place))
  const bare = await bareDatabase()
  const commits: number[] = []
  const puts: number[] = []
  for (let round = 0; round < rounds; round++) {
    const ops = placeOps(place, { ...place, notes: `round ${round}` })
    commits.push(await timed(() => commit({ why: 'place.edit' }, ops)))
    puts.push(await timed(() => strictPut(bare, { ...place, notes: `round ${round}` })))
  }
  const grouped = await timed(() =>
    Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        commit({ why: 'place.edit' }, placeOps(place, { ...place, notes: `at once ${index}` })),
      ),
    ),
  )
  bare.close()
  return { commits, puts, grouped: grouped / 50, opening }
}

// The screens that show the place draw themselves anew after a save; that is not part of the next figure.
const calm = (): Promise<void> => new Promise((done) => setTimeout(done, 10))

async function timed(work: () => Promise<unknown>): Promise<number> {
  await calm()
  const started = performance.now()
  await work()
  return performance.now() - started
}

function bareDatabase(): Promise<IDBDatabase> {
  return new Promise((open, failed) => {
    const request = indexedDB.open('bare', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' })
    request.onsuccess = () => open(request.result)
    request.onerror = () => failed(new Error(String(request.error)))
  })
}

function strictPut(database: IDBDatabase, row: object): Promise<void> {
  return new Promise((done, failed) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put(row)
    transaction.oncomplete = () => done()
    transaction.onerror = () => failed(new Error(String(transaction.error)))
  })
}
