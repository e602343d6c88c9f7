import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { records } from '#data/database.ts'
import { opsOnFile } from '#data/entity-tables.ts'
import { importRecords } from '#data/import-records.ts'
import { allPlaces, placeById } from '#data/place-queries.ts'
import { undoImport } from '#data/undo-import.ts'
import { removeOps, type Op } from '#domain/log/op.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { kobe } from '../../fixtures/kobe.ts'
import { foldedLog, freshBed, projection, type Bed } from '../../fixtures/records-bed.ts'

let bed: Bed
beforeEach(async () => {
  bed = freshBed()
  await bed.start()
})
afterEach(async () => expect(await projection()).toEqual(await foldedLog()))

const named = (id: string): readonly Op[] => placeOps(undefined, { ...kobe, id: id as PlaceId })
const slight = (count: number): readonly Op[] => Array.from({ length: count }, (_, index) => ({ e: 'place', r: `p${index}`, f: { 'names/en': 'x', notes: 'imported' } }))

it('finds the records that are there, whether few or many are asked for', async () => {
  await commit({ why: 'x' }, [...named('p1'), ...named('p7')])
  await commit({ why: 'x' }, removeOps('place', 'p7'))
  expect((await opsOnFile(records(), slight(9))).map(({ r }) => r)).toEqual(['p1', 'p7'])
  expect((await opsOnFile(records(), slight(300))).map(({ r }) => r)).toEqual(['p1', 'p7'])
  expect(await opsOnFile(records(), [{ e: 'moon', r: 'p1', f: {} }])).toEqual([])
})

it('writes over what comes to be of the same id while it writes, as a later change of it', async () => {
  const journal = bed.plug()
  let appends = 0
  bed.twist({
    appendJournal: async (arg) => {
      // Between the look at what is there and the batch that makes p2200 anew.
      if (++appends === 1) void commit({ why: 'other' }, named('p2200'))
      return journal.appendJournal(arg)
    },
  })
  await importRecords('table', slight(2300))
  expect((await placeById('p2200' as PlaceId))?.notes).toBe('imported')
  expect((await bed.lines()).filter((line) => line.includes('import.end'))).toHaveLength(1)
})

it('a record twice in one import is made and then changed, and leaves with it', async () => {
  const id = await importRecords('table', [...slight(2100), { e: 'place', r: 'p3', f: { notes: 'second' } }])
  expect((await placeById('p3' as PlaceId))?.notes).toBe('second')
  await undoImport(id)
  expect(await allPlaces()).toEqual([])
})
