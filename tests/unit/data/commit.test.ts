import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { records } from '#data/database.ts'
import { allPlaces, placeById } from '#data/place-queries.ts'
import { agreementsOf, allAgreements } from '#data/agreement-queries.ts'
import { activitiesOf, activityById, allActivities } from '#data/activity-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { lastCommitted } from '#data/commit-queue.ts'
import { undo } from '#data/undo.ts'
import { activityOps } from '#domain/activity/activity-fields.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import { headerOf, type Changeset } from '#domain/log/changeset.ts'
import { removeOps } from '#domain/log/op.ts'
import { agreementOps } from '#domain/place/agreement-fields.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { kobe, kobeAgreement, kobeVisit, tianjin } from '../../fixtures/kobe.ts'
import {
  foldedLog,
  failNextWrite,
  failWrites,
  freshBed,
  problemOf,
  projection,
  type Bed,
} from '../../fixtures/records-bed.ts'

const named = (id: string, notes = ''): Place => ({ ...kobe, id: id as PlaceId, notes })
const add = (id: string): Promise<unknown> => commit({ why: 'place.add' }, placeOps(undefined, named(id)))
const sha = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')
const ids = async (): Promise<string[]> => (await allPlaces()).map(({ id }) => id)

let bed: Bed
beforeEach(async () => {
  bed = freshBed()
  expect(await bed.start()).toMatchObject({ kind: 'ready', notes: [] })
})
afterEach(async () => expect(await projection()).toEqual(await foldedLog()))

describe('commit', () => {
  it('saves what the queries then give', async () => {
    await commit({ why: 'all.add' }, [
      ...homeOps(undefined, tianjin),
      ...placeOps(undefined, kobe),
      ...agreementOps(undefined, kobeAgreement),
      ...activityOps(undefined, kobeVisit),
    ])
    expect(await placeById(kobe.id)).toEqual(kobe)
    expect(await allPlaces()).toEqual([kobe])
    expect(await agreementsOf(kobe.id)).toEqual([kobeAgreement])
    expect(await allAgreements()).toEqual([kobeAgreement])
    expect(await activitiesOf(kobe.id)).toEqual([kobeVisit])
    expect(await activityById(kobeVisit.id)).toEqual(kobeVisit)
    expect(await allActivities()).toEqual([kobeVisit])
    expect(await homeCity()).toEqual(tianjin)
  })

  it('writes one changeset to journal and log: numbered, timed, hashed and chained', async () => {
    await commit({ why: 'place.add' }, placeOps(undefined, kobe))
    await commit({ why: 'place.edit' }, placeOps(kobe, { ...kobe, tier: 'intent' }))
    const { lines } = await bed.journal.readJournal({ after: {}, from: null })
    const [first, second] = lines.map((json) => JSON.parse(json) as Changeset)
    if (!first || !second) throw new Error('too few lines')
    expect(first).toMatchObject({ v: 1, s: 1, q: 1, why: 'place.add', prev: '', o: sha(first.ops) })
    expect(second).toMatchObject({
      q: 2,
      why: 'place.edit',
      prev: sha(headerOf(first)),
      ops: [{ e: 'place', r: 'kobe', f: { tier: 'intent' } }],
    })
    expect(second.h).toBeGreaterThan(first.h)
    expect(first).not.toHaveProperty('see')
    expect(lines[1]).toBe(canonicalJson(second))
    expect(lines[1]?.length).toBeLessThan(420)
    expect(await records().log.get([second.d, 2])).toMatchObject({
      ...second,
      was: [{ e: 'place', r: 'kobe', f: { tier: 'sister' } }],
    })
  })

  it('keeps the order of two quick changes to one field', async () => {
    await add('a')
    const place = named('a')
    await Promise.all(
      ['one', 'two', 'three'].map((notes) => commit({ why: 'place.edit' }, placeOps(place, { ...place, notes }))),
    )
    expect((await placeById('a' as PlaceId))?.notes).toBe('three')
    expect(await bed.lines()).toEqual(['1 place.add', '2 place.edit', '3 place.edit', '4 place.edit'])
  })

  it('flushes changes asked for together in one call', async () => {
    const append = vi.fn((arg: Parameters<typeof bed.journal.appendJournal>[0]) => bed.journal.appendJournal(arg))
    bed.twist({ appendJournal: append })
    await Promise.all(Array.from({ length: 70 }, (_, index) => add(`p${index}`)))
    expect(append.mock.calls.map(([{ entries }]) => entries.length)).toEqual([50, 20])
    expect(await ids()).toHaveLength(70)
  })

  it('does nothing for no ops', async () => {
    const before = lastCommitted()
    expect(await commit({ why: 'place.edit' }, [])).toMatchObject({ id: '' })
    expect(await bed.lines()).toEqual([])
    expect(lastCommitted()).toBe(before)
    expect(await undo('' as never)).toMatchObject({ skipped: [] })
  })

  it('refuses values out of bounds and writes nothing', async () => {
    const problem = await problemOf(
      commit({ why: 'place.add' }, placeOps(undefined, { ...kobe, names: { en: 'x'.repeat(10_000) }, lat: 91 })),
    )
    expect(problem.kind).toBe('refused')
    expect(problem.problems.map(({ field, problem: { kind } }) => `${field} ${kind}`)).toEqual([
      'names/en too-long',
      'lat out-of-range',
    ])
    expect(await bed.lines()).toEqual([])
  })

  it('refuses a change too large for the journal, and not its neighbours', async () => {
    const topology = { type: 'Topology', objects: {}, arcs: 'x'.repeat(9 * 1024 * 1024) }
    const [huge] = await Promise.allSettled([
      commit({ why: 'map.add' }, [{ e: 'baseMapShape', r: 'm', f: { topology } }]),
      add('a'),
    ])
    expect(huge).toMatchObject({ status: 'rejected', reason: { kind: 'too-large' } })
    expect(await ids()).toEqual(['a'])
  })

  it('wakes nobody up for what is in the trash', async () => {
    await add('a')
    await commit({ why: 'place.remove' }, removeOps('place', 'a'))
    expect(await ids()).toEqual([])
    expect(await placeById('a' as PlaceId)).toBeUndefined()
  })
})

describe('commit, when something fails', () => {
  it('says so when the desktop does not answer, and goes on when it does again', async () => {
    bed.twist({ appendJournal: () => Promise.reject(new Error('gone')) })
    expect((await problemOf(add('a'))).kind).toBe('unreachable')
    bed.twist({})
    await add('b')
    expect(await ids()).toEqual(['b'])
    expect(await bed.lines()).toEqual(['1 place.add'])
  })

  it('takes back a line that was written though the answer was lost', async () => {
    bed.twist({
      appendJournal: async (arg) => {
        await bed.journal.appendJournal(arg)
        throw new Error('the answer was lost')
      },
    })
    expect((await problemOf(add('a'))).kind).toBe('unreachable')
    bed.twist({})
    await add('b')
    expect(await bed.lines()).toEqual(['1 place.add', 'void 1', '2 place.add'])
    expect(await ids()).toEqual(['b'])
    expect(await bed.start()).toMatchObject({ kind: 'ready', replayed: 0 })
    expect(await ids()).toEqual(['b'])
  })

  it('declares the line void when the database fails after it, and uses the next number', async () => {
    await add('a')
    const failing = failNextWrite()
    expect((await problemOf(add('b'))).kind).toBe('not-saved')
    expect(failing).toHaveBeenCalledOnce()
    await add('c')
    expect(await bed.lines()).toEqual(['1 place.add', '2 place.add', 'void 2', '3 place.add'])
    expect(await ids()).toEqual(['a', 'c'])
    expect(await bed.start()).toMatchObject({ kind: 'ready', replayed: 0 })
    expect(await ids()).toEqual(['a', 'c'])
  })

  it('lets one failing change of a group not take the others down', async () => {
    failWrites((row) => 'id' in row && row.id === 'bad')
    const results = await Promise.allSettled(['a', 'bad', 'b'].map(add))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await ids()).toEqual(['a', 'b'])
    expect(await bed.lines()).toEqual([
      '1 place.add',
      '2 place.add',
      '3 place.add',
      'void 1',
      'void 2',
      'void 3',
      '4 place.add',
      '5 place.add',
      'void 5',
      '6 place.add',
    ])
  })

  it('tries again when the void line could not be written either', async () => {
    failNextWrite()
    bed.twist({ voidJournal: () => Promise.reject(new Error('gone')) })
    expect((await problemOf(add('a'))).kind).toBe('not-saved')
    bed.twist({})
    await add('b')
    expect(await bed.lines()).toEqual(['1 place.add', 'void 1', '2 place.add'])
    expect(await ids()).toEqual(['b'])
  })

  it('follows another window that wrote in between', async () => {
    await add('a')
    const state = await bed.journal.openJournal()
    if (state.kind !== 'open') throw new Error('not open')
    // What another window does: journal and database move on, this window does not hear of it.
    const other = await import('#data/write-session.ts').then(({ writeSession }) => ({ ...writeSession() }))
    await add('b')
    const { beginSession } = await import('#data/write-session.ts')
    beginSession(other.database, other.device, other.head)
    await add('c')
    expect(await bed.lines()).toEqual(['1 place.add', '2 place.add', '3 place.add'])
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  it('says that the disk is nearly full', async () => {
    bed.disk.free = 1000
    // The desktop asks every two seconds, and whenever it is asked how the journal stands.
    await bed.journal.openJournal()
    expect((await problemOf(add('a'))).kind).toBe('disk-low')
    bed.disk.free = 10 ** 10
    await add('b')
    expect(await ids()).toEqual(['b'])
  })
})

describe('the guard', () => {
  it.each([
    'places',
    'agreements',
    'activities',
    'homes',
    'baseMaps',
    'baseMapShapes',
    'imports',
    'others',
    'log',
    'meta',
  ])('refuses to write %s past the door', async (name) => {
    await expect(records().table(name).put({ id: 'x', key: 'x', d: 'x', q: 1, _e: 'x' })).rejects.toThrow('commit()')
    await expect(records().table(name).clear()).rejects.toThrow('commit()')
    await expect(records().transaction('rw', name, () => records().table(name).clear())).rejects.toThrow('commit()')
  })

  it('lets settings through', async () => {
    await records().settings.put({ key: 'theme', value: 'dark' })
    expect(await records().settings.get('theme')).toEqual({ key: 'theme', value: 'dark' })
  })
})

describe('undo', () => {
  it('takes a change back, and the undo back too', async () => {
    await add('a')
    const place = named('a')
    const edit = await commit({ why: 'place.edit' }, placeOps(place, { ...place, tier: 'contact', sectors: [] }))
    const undone = await undo(edit)
    expect(undone.skipped).toEqual([])
    expect(await placeById('a' as PlaceId)).toEqual(place)
    await undo(undone.committed)
    expect(await placeById('a' as PlaceId)).toMatchObject({ tier: 'contact', sectors: [] })
    expect((await bed.lines())[2]).toBe(`3 undo undo-of ${edit.id}`)
  })

  it('leaves what was changed since, and says so', async () => {
    await add('a')
    const place = named('a')
    const edit = await commit({ why: 'place.edit' }, placeOps(place, { ...place, notes: 'mine', officialName: 'Mine' }))
    await commit({ why: 'place.edit' }, [{ e: 'place', r: 'a', f: { notes: 'later' } }])
    expect((await undo(edit)).skipped).toEqual([{ e: 'place', r: 'a', fields: ['notes'] }])
    expect(await placeById('a' as PlaceId)).toMatchObject({ notes: 'later', officialName: kobe.officialName })
  })

  it('restores what was put into the trash', async () => {
    await add('a')
    await undo(await commit({ why: 'place.remove' }, removeOps('place', 'a')))
    expect(await ids()).toEqual(['a'])
  })
})
