import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { records } from '#data/database.ts'
import { allActivities, activitiesOf } from '#data/activity-queries.ts'
import { agreementsOf, allAgreements } from '#data/agreement-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces, placeById } from '#data/place-queries.ts'
import { loadSample, removeSample, sampleEdits, SampleProblem, sampleState } from '#data/sample.ts'
import { undo } from '#data/undo.ts'
import { activityOps } from '#domain/activity/activity-fields.ts'
import type { ActivityId } from '#domain/activity/activity.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { Op } from '#domain/log/op.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../../fixtures/eventually.ts'
import { kobe, kobeVisit } from '../../fixtures/kobe.ts'
import { foldedLog, freshBed, projection, type Bed } from '../../fixtures/records-bed.ts'
import { openWindow } from '../../fixtures/window-life.ts'

const text = readFileSync('resources/data/sample-tianjin.json', 'utf8')
const counts = JSON.parse(text) as Record<'places' | 'agreements' | 'activities', unknown[]>
// Every list of the file but that of its vocabulary holds records; the home city is one more.
const all =
  1 +
  Object.entries(counts).flatMap(([name, list]) => (Array.isArray(list) && name !== 'vocabulary' ? list : [])).length

function serve(body: string, ok = true): void {
  vi.stubGlobal('fetch', () => Promise.resolve({ ok, text: () => Promise.resolve(body) }))
}

const live = async () => ({
  home: await homeCity(),
  places: (await allPlaces()).length,
  agreements: (await allAgreements()).length,
  activities: (await allActivities()).length,
})
const nothing = { home: undefined, places: 0, agreements: 0, activities: 0 }

let bed: Bed
beforeEach(async () => {
  bed = freshBed()
  await bed.start()
  serve(text)
})

describe('the sample city', () => {
  it('comes in as one import in one flush, with every record whole', async () => {
    const append = vi.fn((arg: Parameters<typeof bed.journal.appendJournal>[0]) => bed.journal.appendJournal(arg))
    bed.twist({ appendJournal: append })
    expect(await sampleState()).toBe('none')
    await loadSample()
    expect(append).toHaveBeenCalledOnce()
    expect(await bed.lines()).toEqual(['1 import.begin', '2 import.batch', '3 import.end'])
    expect(await sampleState()).toBe('loaded')
    expect(await live()).toMatchObject({
      home: { names: { en: 'Tianjin' } },
      places: counts.places.length,
      agreements: counts.agreements.length,
      activities: counts.activities.length,
    })
    for (const place of counts.places as (typeof kobe)[]) {
      const kept = await placeById(place.id)
      expect(kept).toEqual({
        ...place,
        sectors: [...place.sectors].sort(),
        statusEvidence: [...place.statusEvidence].sort(),
      })
    }
    expect(await projection()).toEqual(await foldedLog())
  })

  it('comes in once', async () => {
    await loadSample()
    await loadSample()
    expect(await bed.lines()).toHaveLength(3)
  })

  it('leaves in one change that can be undone', async () => {
    await loadSample()
    const removed = await removeSample()
    expect(removed).toMatchObject({
      edited: [],
      removed: all,
    })
    expect(await live()).toEqual(nothing)
    expect(await sampleState()).toBe('none')
    expect(await bed.lines()).toHaveLength(4)
    await undo(removed.committed)
    expect(await sampleState()).toBe('loaded')
    expect((await live()).places).toBe(counts.places.length)
  })

  it('comes back as it was, with nothing left of its former life', async () => {
    await loadSample()
    await commit({ why: 'place.edit' }, [{ e: 'place', r: 'kobe', f: { territory: 'HK', 'names/en': 'Edited' } }])
    expect((await removeSample({ alsoEdited: true })).edited).toEqual([{ e: 'place', r: 'kobe' }])
    expect(await live()).toEqual(nothing)
    await loadSample()
    expect(await placeById(kobe.id)).toMatchObject({ territory: '', names: { en: 'Kobe' } })
    expect(await sampleEdits()).toEqual([])
    await removeSample()
    expect(await live()).toEqual(nothing)
  })

  it('leaves behind what was edited, with its papers and exchanges and the home city', async () => {
    await loadSample()
    await commit({ why: 'place.edit' }, [{ e: 'place', r: 'kobe', f: { notes: 'mine' } }])
    const [agreements, activities] = [await agreementsOf(kobe.id), await activitiesOf(kobe.id)]
    expect(await sampleEdits()).toEqual([{ e: 'place', r: 'kobe' }])
    expect((await removeSample()).edited).toEqual([{ e: 'place', r: 'kobe' }])
    expect((await allPlaces()).map(({ id }) => id)).toEqual(['kobe'])
    expect((await agreementsOf(kobe.id)).length).toBe(agreements.length)
    expect((await activitiesOf(kobe.id)).length).toBe(activities.length)
    expect((await allActivities()).every(({ placeIds }) => placeIds.every((id) => id === kobe.id))).toBe(true)
    expect(await homeCity()).toBeDefined()
    expect(await sampleState()).toBe('none')
    await removeSample({ alsoEdited: true })
    expect((await live()).places).toBe(0)
  })

  it('leaves behind a place to which something of one’s own was added, and one’s own places', async () => {
    await loadSample()
    await commit({ why: 'activity.add' }, activityOps(undefined, { ...kobeVisit, id: 'mine' as ActivityId }))
    await commit({ why: 'place.add' }, placeOps(undefined, { ...kobe, id: 'own-place' as PlaceId }))
    expect((await removeSample()).edited).toEqual([{ e: 'place', r: 'kobe' }])
    expect((await allPlaces()).map(({ id }) => id).sort()).toEqual(['kobe', 'own-place'])
    expect((await allActivities()).map(({ id }) => id)).toContain('mine')
    expect(await homeCity()).toBeDefined()
  })

  it('takes the additions along when asked', async () => {
    await loadSample()
    await commit({ why: 'activity.add' }, activityOps(undefined, { ...kobeVisit, id: 'mine' as ActivityId }))
    await removeSample({ alsoEdited: true })
    expect(await live()).toEqual(nothing)
  })
})

describe('a sample file that is not what it should be', () => {
  const spoilt = (index: number, change: object): string => {
    const file = JSON.parse(text) as { places: object[] }
    return JSON.stringify({
      ...file,
      places: file.places.map((place, at) => (at === index ? { ...place, ...change } : place)),
    })
  }

  it.each<[string, string, string, string]>([
    ['cut off', text.slice(0, 1000), '', 'not-json'],
    ['with a place at latitude 99', spoilt(12, { lat: 99 }), 'places[12].lat', 'out-of-range'],
    [
      'with a name of 10,000 characters',
      spoilt(3, { names: { en: 'x'.repeat(10_000) } }),
      'places[3].names.en',
      'too-long',
    ],
  ])('%s: says where, and nothing is written', async (_, body, where, problem) => {
    serve(body)
    const reason: unknown = await loadSample().catch((caught: unknown) => caught)
    expect(reason).toBeInstanceOf(SampleProblem)
    expect(reason).toMatchObject({ where, problem })
    expect(await bed.lines()).toEqual([])
    expect(await live()).toEqual(nothing)
  })

  it('or that is gone', async () => {
    serve('', false)
    await expect(loadSample()).rejects.toMatchObject({ where: '', problem: 'unreadable' })
    expect(await bed.lines()).toEqual([])
  })
})

describe('an import', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => placeOps(undefined, { ...kobe, id: `p${index}` as PlaceId })).flat()

  /** Records of a name alone, which cost little. */
  const slight = (count: number): readonly Op[] => Array.from({ length: count }, (_, index) => ({ e: 'place', r: `s${index}`, f: { 'names/en': 'x' } }))

  it('goes in batches, and one that was interrupted is undone at the next start', async () => {
    records().close()
    const journal = bed.plug()
    let appends = 0
    const dying = await openWindow({
      ...journal,
      appendJournal: (arg) => (++appends > 3 ? new Promise(() => undefined) : journal.appendJournal(arg)),
    })
    await dying.openRecords()
    void dying.importRecords('table', slight(4500))
    await eventually(async () =>
      expect(await bed.lines()).toEqual(['1 import.begin', '2 import.batch', '3 import.batch']),
    )
    await eventually(() => expect(appends).toBe(4))
    dying.records().close()
    expect(await bed.start()).toMatchObject({ kind: 'ready' })
    expect((await bed.lines()).at(-1)).toContain('5 import.undo-unfinished')
    expect(await allPlaces()).toEqual([])
    expect(await projection()).toEqual(await foldedLog())
    await bed.start()
    expect(await bed.lines()).toHaveLength(5)
  }, 30_000)

  it('that fails in the middle is undone at once', async () => {
    records().close()
    const journal = bed.plug()
    let appends = 0
    const window = await openWindow({
      ...journal,
      appendJournal: (arg) =>
        ++appends === 3
          ? Promise.resolve({ kind: 'refused', reason: 'disk-low', message: '' })
          : journal.appendJournal(arg),
    })
    await window.openRecords()
    await expect(window.importRecords('table', slight(2500))).rejects.toMatchObject({ kind: 'disk-low' })
    expect(await window.allPlaces()).toEqual([])
    window.records().close()
  }, 30_000)

  it('with one bad value writes nothing', async () => {
    const window = await openWindow(bed.journal)
    await window.openRecords()
    await expect(
      window.importRecords('table', [...many(3), ...placeOps(undefined, { ...kobe, lat: 95 })]),
    ).rejects.toMatchObject({ kind: 'refused' })
    expect(await bed.lines()).toEqual([])
    window.records().close()
  })
})
