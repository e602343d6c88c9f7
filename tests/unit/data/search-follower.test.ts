import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { commit } from '#data/commit.ts'
import { newDatabase, type Records } from '#data/database.ts'
import { importRecords } from '#data/import-records.ts'
import { keptIndex } from '#data/search-kept.ts'
import { searchFollower, type SearchFollower } from '#data/search-follower.ts'
import type { SearchState } from '#data/search-news.ts'
import { manyOps } from '../../bench/search/many-records.mjs'
import { freshBed } from '../../fixtures/records-bed.ts'

let database: Records
let said: SearchState[]

beforeEach(async () => {
  await freshBed().start()
  database = newDatabase()
  await database.open()
  said = []
})

async function begun(): Promise<SearchFollower> {
  const follower = searchFollower(database, (state) => said.push(state))
  await follower.begin()
  return follower
}
const place = (id: string, name: string) => ({
  e: 'place',
  r: id,
  f: { 'names/en': name, country: 'JP', lon: 1, lat: 1 },
})
const find = (follower: SearchFollower, query: string) => follower.index().find(query, 20).keys
const wasBuilt = () => said.some(({ phase }) => phase === 'building')

describe('the index', () => {
  it('is made of what is there, and follows what is written, renamed and removed', async () => {
    await commit({ why: 'test' }, [place('kobe', 'Kobe'), place('osaka', 'Osaka')])
    const follower = await begun()
    expect(find(follower, 'kobe')).toEqual(['place/kobe'])

    await commit({ why: 'test' }, [{ e: 'place', r: 'kobe', f: { 'names/en': 'Harbourtown' } }])
    await commit({ why: 'test' }, [{ e: 'place', r: 'osaka', f: { $del: true } }])
    await follower.catchUp()
    expect([find(follower, 'kobe'), find(follower, 'harbourtown'), find(follower, 'osaka')]).toEqual([
      [],
      ['place/kobe'],
      [],
    ])
  })
  it('is kept, and brought up to date from the log', async () => {
    await importRecords('test', manyOps(300))
    await (await begun()).keep()
    await commit({ why: 'test' }, [place('late', 'Latecomer')])
    await commit({ why: 'test' }, [{ e: 'place', r: 'city-1', f: { $del: true } }])
    said = []
    const follower = await begun()
    expect(wasBuilt()).toBe(false)
    expect(find(follower, 'latecomer')).toEqual(['place/late'])
    expect(follower.index().size()).toBe(300)
  })
  it('is made anew when what was kept is damaged, and says so', async () => {
    await commit({ why: 'test' }, [place('kobe', 'Kobe')])
    await (await begun()).keep()
    await damage()
    expect(await keptIndex()).toEqual({ kind: 'none', isDamaged: true })
    said = []
    expect(find(await begun(), 'kobe')).toEqual(['place/kobe'])
    expect(said).toContainEqual({ phase: 'building', share: 0, isRepair: true })
  })
  it('of other records is not used', async () => {
    await commit({ why: 'test' }, [place('kobe', 'Kobe')])
    await (await begun()).keep()
    const kept = await keptIndex()
    if (kept.kind !== 'good') throw new Error('not kept')
    const { keepIndex } = await import('#data/search-kept.ts')
    await keepIndex(kept.packed, { ...kept.cursor, records: 'others' })
    said = []
    await begun()
    expect(wasBuilt()).toBe(true)
  })
})

async function damage(): Promise<void> {
  const store = new Dexie('search')
  store.version(1).stores({ kept: 'key' })
  const row = (await store.table('kept').get('index')) as { packed: { names: { records: Uint32Array } } }
  row.packed.names.records[0] = 99
  await store.table('kept').put(row)
  store.close()
}
