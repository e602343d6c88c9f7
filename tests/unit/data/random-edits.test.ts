import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import type { Committed } from '#data/commit-queue.ts'
import { importRecords } from '#data/import-records.ts'
import { allPlaces } from '#data/place-queries.ts'
import { undo } from '#data/undo.ts'
import { records } from '#data/database.ts'
import { inverseOfImport } from '#data/import-inverse.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kobe } from '../../fixtures/kobe.ts'
import { foldedLog, freshBed, projection } from '../../fixtures/records-bed.ts'

const ids = ['a', 'b', 'c'] as const
const places = ids.flatMap((id) => placeOps(undefined, { ...kobe, id: id as PlaceId }))
const edit = fc.record({
  r: fc.constantFrom(...ids),
  f: fc.oneof(
    fc.record({ notes: fc.oneof(fc.string({ maxLength: 5, unit: 'grapheme' }), fc.constant(null)) }),
    fc.record({ 'sectors#sports': fc.constantFrom<(boolean | null)[]>(true, false, null) }),
    fc.record({
      'names/ja': fc.string({ maxLength: 5, unit: 'grapheme' }),
      tier: fc.constantFrom('sister', 'contact'),
    }),
    fc.record({ $del: fc.boolean() }),
  ),
})
const step = fc.oneof(
  { weight: 3, arbitrary: edit.map((one) => ({ kind: 'edit' as const, ...one })) },
  { weight: 1, arbitrary: fc.nat(20).map((which) => ({ kind: 'undo' as const, which })) },
)

it('folding the log gives the projection after any edits and undos', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      await freshBed().start()
      await importRecords('test', places)
      const done: Committed[] = []
      for (const one of steps) {
        if (one.kind === 'edit') done.push(await commit({ why: 'edit' }, [{ e: 'place', r: one.r, f: one.f }]))
        else {
          const which = done[one.which % done.length]
          if (which) done.push((await undo(which)).committed)
        }
      }
      expect(await projection()).toEqual(await foldedLog())
    }),
    { numRuns: 25 },
  ),
)

it('undoing all edits from the last to the first leaves the import as it was', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
      await freshBed().start()
      await importRecords('test', places)
      const before = await allPlaces()
      const done: Committed[] = []
      for (const { r, f } of edits) done.push(await commit({ why: 'edit' }, [{ e: 'place', r, f: f }]))
      for (const one of done.reverse()) await undo(one)
      expect((await allPlaces()).filter(({ id }) => before.some((place) => place.id === id))).toEqual(before)
    }),
    { numRuns: 25 },
  ),
)

it('the undo of an import takes only records that nobody touched, and lists the others', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 6 }), async (edits) => {
      await freshBed().start()
      const id = await importRecords('test', places)
      for (const { r, f } of edits) await commit({ why: 'edit' }, [{ e: 'place', r, f: f }])
      const row = await records().imports.get(id)
      const touched = new Set(edits.map(({ r }) => r))
      const found = row && (await inverseOfImport(row))
      expect(found?.skipped.map(({ r }) => r).sort()).toEqual([...touched].sort())
      expect(found?.ops.map(({ r }) => r).sort()).toEqual(ids.filter((one) => !touched.has(one)))
    }),
    { numRuns: 25 },
  ),
)
