import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { records } from '#data/database.ts'
import { importRecords } from '#data/import-records.ts'
import { rebuildProjection } from '#data/rebuild.ts'
import { recordPast, restoringOps } from '#data/record-history.ts'
import { forgetSteps, sessionSteps } from '#data/session-steps.ts'
import { allImports, changedSinceImport, undoImport } from '#data/undo-import.ts'
import { redoStep, undoStep, undoStepOf } from '#data/undo-step.ts'
import { undo } from '#data/undo.ts'
import { placeById } from '#data/place-queries.ts'
import { removeOps } from '#domain/log/op.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kobe } from '../../fixtures/kobe.ts'
import { failWrites, foldedLog, freshBed, projection } from '../../fixtures/records-bed.ts'

const ref = { e: 'place', r: 'kobe' }
const edit = (notes: string) => commit({ why: 'places.notes' }, [{ ...ref, f: { notes } }])
const notes = async () => (await placeById(kobe.id))?.notes
const many = (count: number) => Array.from({ length: count }, (_, index) => placeOps(undefined, { ...kobe, id: `p${index}` as PlaceId })).flat()

beforeEach(async () => {
  forgetSteps()
  await freshBed().start()
})
afterEach(async () => expect(await projection()).toEqual(await foldedLog()))

describe('the history of a record', () => {
  it('is read from the log by its index: the change that made it and those that wrote in it', async () => {
    await importRecords({ source: 'file', name: 'partners.csv' }, [...placeOps(undefined, kobe), ...many(3)])
    await edit('one')
    await commit({ why: 'other' }, placeOps(undefined, { ...kobe, id: 'x' as PlaceId }))
    const undone = await edit('two')
    await undo(undone)
    const past = await recordPast(ref)
    expect(past?.entries.map(({ means, kind, source }) => [means, kind, source?.name])).toEqual([
      ['undo', 'changed', undefined],
      ['edit', 'changed', undefined],
      ['edit', 'changed', undefined],
      ['import', 'created', 'partners.csv'],
    ])
    expect(past?.entries[0]?.changes).toEqual([{ register: 'notes', from: 'two', to: 'one' }])
    expect(await records().log.where('_r').equals('place/kobe').count()).toBe(3)
    await rebuildProjection(records())
    expect(await recordPast(ref)).toEqual(past)
    expect(await recordPast({ e: 'place', r: 'nowhere' })).toBeUndefined()
  })

  it('brings a record back as it was', async () => {
    await commit({ why: 'add' }, placeOps(undefined, kobe))
    await edit('one')
    await commit({ why: 'remove' }, removeOps('place', 'kobe'))
    const past = await recordPast(ref)
    const made = past?.entries.at(-1)
    if (!past || !made) throw new Error('no past')
    await commit({ why: 'restore' }, restoringOps(ref, past, made.id))
    expect(await placeById(kobe.id)).toEqual(kobe)
  })
})

describe('the steps of a window', () => {
  it('are taken back from the last to the first and done again', async () => {
    await commit({ why: 'add' }, placeOps(undefined, kobe))
    await edit('one')
    await edit('two')
    await undoStep()
    expect(await notes()).toBe('one')
    await undoStep()
    await undoStep()
    expect(await placeById(kobe.id)).toBeUndefined()
    expect(await undoStep()).toEqual({ step: undefined, skipped: [] })
    await redoStep()
    await redoStep()
    await redoStep()
    expect(await notes()).toBe('two')
    await undoStep()
    expect(await notes()).toBe('one')
    await edit('three')
    expect(sessionSteps().undone).toEqual([])
    await undoStep()
    expect(await notes()).toBe('one')
  })

  it('say what was changed since, and take that back too when asked', async () => {
    await commit({ why: 'add' }, placeOps(undefined, kobe))
    const one = await edit('one')
    await edit('two')
    const { step, skipped } = await undoStepOf(one.id)
    expect(skipped).toEqual([{ ...ref, fields: ['notes'] }])
    expect(await notes()).toBe('two')
    await undo(step?.ids ?? [], { alsoLater: true })
    expect(await notes()).toBe(kobe.notes)
    expect(await undoStepOf(one.id)).toMatchObject({ step: undefined })
  })

  it('hold an import as one step', async () => {
    await importRecords('file', many(1200))
    await undoStep()
    expect(await projectionSize()).toBe(0)
    expect((await allImports())[0]).toMatchObject({ state: 'undone', size: 1200 })
    await redoStep()
    expect(await projectionSize()).toBe(1200)
    await undoStep()
    expect(await projectionSize()).toBe(0)
  }, 30_000)
})

describe('the undo of an import', () => {
  it('lists what was changed since and leaves it, or takes it too', async () => {
    const id = await importRecords('file', [...placeOps(undefined, kobe), ...many(5)])
    await edit('mine')
    expect(await changedSinceImport(id)).toEqual([{ ...ref, fields: ['notes'] }])
    expect(await undoImport(id)).toMatchObject({ records: 5, skipped: [{ r: 'kobe' }] })
    expect(await notes()).toBe('mine')
    await undoImport(id, { alsoLater: true })
    expect(await placeById(kobe.id)).toBeUndefined()
  })
})

const projectionSize = async (): Promise<number> => (await records().places.toArray()).filter(({ $del }) => !$del).length

it('a rebuild that was cut off in the middle begins again, and comes to the same', async () => {
  await importRecords('file', many(3000))
  await commit({ why: 'edit' }, [{ e: 'place', r: 'p7', f: { notes: 'x' } }])
  const before = await projection()
  const stop = failWrites((row) => (row as { id?: string }).id === 'p2500')
  await expect(rebuildProjection(records())).rejects.toThrow()
  stop.mockRestore()
  expect((await records().meta.get('projection')) as { version?: number }).toMatchObject({ version: 0 })
  await rebuildProjection(records())
  expect(await projection()).toEqual(before)
}, 30_000)
