import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { databaseName, newDatabase, records } from '#data/database.ts'
import { allPlaces } from '#data/place-queries.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { kobe } from '../../fixtures/kobe.ts'
import { failNextWrite, freshBed, problemOf, type Bed } from '../../fixtures/records-bed.ts'

const add = (id: string): Promise<unknown> =>
  commit({ why: 'place.add' }, placeOps(undefined, { ...kobe, id: id as PlaceId }))
const ids = async (): Promise<string[]> => (await allPlaces()).map(({ id }) => id)

let bed: Bed
beforeEach(() => {
  bed = freshBed()
})

/** Three places, one of them edited, one change void. */
async function livedIn(): Promise<void> {
  await bed.start()
  await add('a')
  await add('b')
  failNextWrite()
  await problemOf(add('x'))
  await add('c')
  await commit({ why: 'place.edit' }, [{ e: 'place', r: 'a', f: { notes: 'edited' } }])
}

describe('migrations', () => {
  it('open a database of the very first version, made by hand, with its records', async () => {
    // Frozen: what version 1 of the database looked like on the disk.
    const first: Record<string, { keyPath: string | string[]; indexes: [string, string, boolean][] }> = {
      log: { keyPath: ['d', 'q'], indexes: [] },
      meta: { keyPath: 'key', indexes: [] },
      settings: { keyPath: 'key', indexes: [] },
      places: { keyPath: 'id', indexes: [] },
      agreements: { keyPath: 'id', indexes: [['placeId', 'placeId', false]] },
      activities: { keyPath: 'id', indexes: [['_places', '_places', true]] },
      homes: { keyPath: 'id', indexes: [] },
      baseMaps: { keyPath: 'id', indexes: [] },
      baseMapShapes: { keyPath: 'id', indexes: [] },
      imports: { keyPath: 'id', indexes: [] },
      others: { keyPath: ['_e', 'id'], indexes: [] },
    }
    const state = await bed.journal.openJournal()
    if (state.kind !== 'open') throw new Error('not open')
    await new Promise<void>((done, failed) => {
      const request = indexedDB.open(databaseName, 10)
      request.onupgradeneeded = () => {
        for (const [name, { keyPath, indexes }] of Object.entries(first)) {
          const store = request.result.createObjectStore(name, { keyPath })
          for (const [index, path, multiEntry] of indexes) store.createIndex(index, path, { multiEntry })
        }
        const stores = request.transaction
        stores?.objectStore('meta').put({ key: 'identity', records: state.records })
        stores?.objectStore('meta').put({ key: 'projection', version: 1, schema: 1 })
        stores?.objectStore('settings').put({ key: 'theme', value: 'dark' })
        const f = { 'names/en': 'Old', country: 'JP', lon: 1, lat: 2 }
        const changeset = { v: 1, s: 1, d: 'd', q: 1, h: 1000, u: '', why: '', ops: [{ e: 'place', r: 'old', f }], o: '', prev: '' }
        stores?.objectStore('log').put({ ...changeset, was: [] })
        stores?.objectStore('places').put({
          id: 'old',
          'names/en': 'Old',
          country: 'JP',
          lon: 1,
          lat: 2,
          _b: ['d', 1, 1000],
          _w: {},
          _s: 1,
          _u: '',
          _at: 1,
        })
      }
      request.onsuccess = () => {
        request.result.close()
        done()
      }
      request.onerror = () => failed(new Error(String(request.error)))
    })
    expect(await bed.start()).toMatchObject({ kind: 'ready' })
    expect(await ids()).toEqual(['old'])
    expect(readSettings().theme).toBe('dark')
    await add('a')
    expect(await ids()).toEqual(['a', 'old'])
  })

  it('refuse to touch records while the tables change', async () => {
    await livedIn()
    records().close()
    const next = newDatabase(databaseName, [{ version: 1, stores: { places: 'id' } }])
    next
      .version(9)
      .stores({ extra: 'id' })
      .upgrade((transaction) => transaction.table('places').clear())
    await expect(next.open()).rejects.toThrow('commit()')
    next.close()
    expect(await bed.start()).toMatchObject({ kind: 'ready' })
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })
})

describe('settings', () => {
  it('are there at once and after a start', async () => {
    await bed.start()
    await writeSetting('textSize', 1.2)
    expect(readSettings().textSize).toBe(1.2)
    await bed.start()
    expect(readSettings()).toMatchObject({ textSize: 1.2, theme: 'system' })
  })
})
