import 'fake-indexeddb/auto'
import { allActivities } from '#data/activity-queries.ts'
import { commit } from '#data/commit.ts'
import { databaseName, records, versionOnDisk } from '#data/database.ts'
import { openRecords } from '#data/open-records.ts'
import { allPlaces } from '#data/place-queries.ts'
import { readSettings } from '#data/settings.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../../fixtures/eventually.ts'
import { kobe } from '../../fixtures/kobe.ts'
import { openWindow } from '../../fixtures/window-life.ts'
import {
  foldedLog,
  forgetDatabase,
  failNextWrite,
  freshBed,
  problemOf,
  projection,
  type Bed,
} from '../../fixtures/records-bed.ts'

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

describe('openRecords', () => {
  it('opens an empty profile, and again without reading or writing anything of the journal', async () => {
    expect(await bed.start()).toEqual({ kind: 'ready', replayed: 0, notes: [] })
    await add('a')
    const journal = bed.plug()
    const read = vi.fn((arg: Parameters<typeof journal.readJournal>[0]) => journal.readJournal(arg))
    const append = vi.fn((arg: Parameters<typeof journal.appendJournal>[0]) => journal.appendJournal(arg))
    bed.twist({ readJournal: read, appendJournal: append })
    expect(await openRecords()).toMatchObject({ kind: 'ready', replayed: 0 })
    expect(read).not.toHaveBeenCalled()
    expect(append).not.toHaveBeenCalled()
    expect(await ids()).toEqual(['a'])
  })

  it('replays what the journal has and the database lacks: the crash between the two', async () => {
    await livedIn()
    records().close()
    const dying = await openWindow({
      ...bed.plug(),
      appendJournal: async (arg) => {
        await bed.journal.appendJournal(arg)
        return new Promise(() => undefined)
      },
    })
    await dying.openRecords()
    void dying.commit({ why: 'place.add' }, placeOps(undefined, { ...kobe, id: 'd' as PlaceId }))
    await eventually(async () => expect(await bed.lines()).toHaveLength(7))
    dying.records().close()
    expect(await bed.start()).toMatchObject({ kind: 'ready', replayed: 1 })
    expect(await ids()).toEqual(['a', 'b', 'c', 'd'])
    expect(await projection()).toEqual(await foldedLog())
  })

  it('makes a lost database anew and says so', async () => {
    await livedIn()
    const before = await projection()
    forgetDatabase()
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', reason: 'database-lost', changes: 5, damaged: 0 })
    expect(await projection()).toEqual(before)
    expect(await ids()).toEqual(['a', 'b', 'c'])
    expect(readSettings().firstRunDone).toBe(true)
    await add('d')
    expect(await bed.start()).toMatchObject({ kind: 'ready', replayed: 0 })
    expect(await ids()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('begins a rebuild again that was interrupted', async () => {
    await livedIn()
    forgetDatabase()
    const journal = bed.plug()
    let calls = 0
    bed.twist({ readJournal: (arg) => (calls++ > 0 ? journal.readJournal(arg) : Promise.reject(new Error('gone'))) })
    await expect(openRecords()).rejects.toThrow('gone')
    expect(await openRecords()).toMatchObject({ kind: 'rebuilt', reason: 'database-lost' })
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  it('rebuilds when the database belongs to other records, and keeps theirs aside', async () => {
    await livedIn()
    const { disk } = bed
    const other = freshBed()
    await other.start()
    await add('foreign')
    other.disk = disk
    expect(await other.start()).toMatchObject({ kind: 'rebuilt', reason: 'database-foreign' })
    expect(await ids()).toEqual(['a', 'b', 'c'])
    const aside = (await Dexie.getDatabaseNames()).find((name) => name.startsWith('records-aside-'))
    const kept = await new Dexie(aside ?? '').open()
    expect(await kept.table('log').count()).toBe(1)
    kept.close()
  })

  it('rebuilds when the same number stands for different changes, and keeps the others aside', async () => {
    await livedIn()
    await rawWrite((stores) => {
      const head = stores('meta').get('head')
      head.onsuccess = () => stores('meta').put({ ...(head.result as object), crc: '00000000' })
    })
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', reason: 'database-foreign', changes: 5 })
    expect((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('records-aside-'))).toHaveLength(1)
    expect(await bed.start()).toMatchObject({ kind: 'ready' })
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  it('writes a lost journal anew from the database, under a new device', async () => {
    await livedIn()
    const before = await projection()
    for (const path of bed.disk.paths()) bed.disk.remove(path)
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', reason: 'journal-lost', changes: 5 })
    expect(await bed.lines()).toEqual(['1 place.add', '2 place.add', 'void 3', '4 place.add', '5 place.edit'])
    expect(await projection()).toEqual(before)
    await add('d')
    forgetDatabase()
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', reason: 'database-lost', changes: 6 })
    expect(await ids()).toEqual(['a', 'b', 'c', 'd'])
    const log = await records().log.toArray()
    expect(new Set(log.map(({ d }) => d)).size).toBe(2)
    expect(log.find((row) => 'was' in row && row.ops[0]?.r === 'd')).toMatchObject({
      q: 1,
      prev: '',
      see: { [String(log.find((row) => row.q === 5)?.d)]: 5 },
    })
  })

  it('appends to a journal that was put back older what the database has beyond it', async () => {
    await livedIn()
    const older = bed.disk.copy()
    await add('d')
    await add('e')
    bed.disk = older
    expect(await bed.start()).toMatchObject({ kind: 'ready', notes: ['copied'] })
    expect((await bed.lines()).slice(-2)).toEqual(['6 place.add', '7 place.add'])
    expect(await ids()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('makes the projection anew when it was made by other rules', async () => {
    await livedIn()
    const before = await projection()
    await rawWrite((stores) => {
      stores('meta').put({ key: 'projection', version: 0, schema: 1 })
      stores('places').delete('a')
      stores('places').put({ id: 'b', nonsense: true, _b: ['x', 1, 1], _w: {}, _s: 1, _u: '', _at: 0 })
    })
    expect(await bed.start()).toMatchObject({ kind: 'ready' })
    expect(await projection()).toEqual(before)
    await bed.start()
    expect(await projection()).toEqual(before)
  })

  it('touches nothing that a newer version wrote: tables', async () => {
    await livedIn()
    records().close()
    await raise(90)
    expect(await bed.start()).toEqual({ kind: 'newer', version: 9 })
    expect(await versionOnDisk()).toBe(9)
  })

  it('touches nothing that a newer version wrote: rules in the database', async () => {
    await livedIn()
    await rawWrite((stores) => stores('meta').put({ key: 'projection', version: 7, schema: 3 }))
    expect(await bed.start()).toEqual({ kind: 'newer', version: 3 })
  })

  it('touches nothing that a newer version wrote: lines in the journal', async () => {
    await livedIn()
    const state = await bed.journal.openJournal()
    if (state.kind !== 'open') throw new Error('not open')
    const q = (state.written[state.device] ?? 0) + 1
    const line = { v: 1, s: 4, d: state.device, q, h: 1, u: '', why: 'new', ops: [], o: '', prev: '' }
    await bed.journal.appendJournal({ entries: [{ d: state.device, q, json: canonicalJson(line) }] })
    expect(await bed.start()).toEqual({ kind: 'newer', version: 4 })
    forgetDatabase()
    expect(await bed.start()).toEqual({ kind: 'newer', version: 4 })
  })

  it('only reads when the profile cannot be written', async () => {
    await livedIn()
    bed.plug()
    bed.twist({ openJournal: () => Promise.resolve({ kind: 'unwritable', reason: 'EROFS' }) })
    expect(await openRecords()).toEqual({ kind: 'unwritable', reason: 'EROFS' })
    expect(await ids()).toEqual(['a', 'b', 'c'])
    expect(await problemOf(add('d'))).toMatchObject({ kind: 'unwritable', message: 'EROFS' })
  })

  it('rebuilds a database that does not open any more', async () => {
    await livedIn()
    records().close()
    const [opens, deletes] = [indexedDB.open.bind(indexedDB), indexedDB.deleteDatabase.bind(indexedDB)]
    let isBroken = true
    vi.spyOn(indexedDB, 'open').mockImplementation((...arg) => {
      if (isBroken) throw new DOMException('Internal error opening backing store', 'UnknownError')
      return opens(...arg)
    })
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      isBroken = false
      return deletes(name)
    })
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', reason: 'database-broken', changes: 5 })
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  it('says how many lines of the journal could not be read any more', async () => {
    await livedIn()
    forgetDatabase()
    bed.disk.change('/p/journal/000001.journal', (bytes) => {
      const changed = bytes.slice()
      changed[Buffer.from(changed).indexOf('edited')] = 0x58
      return changed
    })
    await add('z').catch(() => undefined)
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', damaged: 1 })
  })

  it('shows no fragments of records whose beginning could not be read', async () => {
    await livedIn()
    await commit({ why: 'place.edit' }, [{ e: 'place', r: 'b', f: { notes: 'left over' } }])
    forgetDatabase()
    bed.disk.change('/p/journal/000001.journal', (bytes) => {
      const changed = bytes.slice()
      changed[Buffer.from(changed).indexOf('"r":"b"') + 5] = 0x58
      return changed
    })
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', damaged: 1 })
    expect(await records().places.get('b')).toMatchObject({ notes: 'left over' })
    expect(await ids()).toEqual(['a', 'c'])
    // What is new is no fragment, however little it says.
    await commit({ why: 'activity.add' }, [{ e: 'activity', r: 'n', f: { date: '2024' } }])
    expect((await allActivities()).map(({ id }) => id)).toEqual(['n'])
    expect(await bed.start()).toMatchObject({ kind: 'ready' })
    expect(await ids()).toEqual(['a', 'c'])
  })
})

async function raise(version: number): Promise<void> {
  await new Promise<void>((done) => {
    const request = indexedDB.open(databaseName, version)
    request.onsuccess = () => {
      request.result.close()
      done()
    }
  })
}

async function rawWrite(write: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
  records().close()
  await new Promise<void>((done, failed) => {
    const request = indexedDB.open(databaseName)
    request.onsuccess = () => {
      const transaction = request.result.transaction(['meta', 'places', 'log'], 'readwrite')
      write((name) => transaction.objectStore(name))
      transaction.oncomplete = () => {
        request.result.close()
        done()
      }
      transaction.onerror = () => failed(new Error(String(transaction.error)))
    }
  })
}
