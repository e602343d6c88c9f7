import 'fake-indexeddb/auto'
import { journalCalls } from '#desktop/journal-calls.ts'
import type * as Upcast from '#domain/log/upcast.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { ForgetfulDisk } from '../../fixtures/forgetful-disk.ts'
import { kobe } from '../../fixtures/kobe.ts'
import { forgetDatabase, projection } from '../../fixtures/records-bed.ts'
import { openWindow } from '../../fixtures/window-life.ts'

afterEach(() => vi.doUnmock('#domain/log/upcast.ts'))

/** The next version of the program: what was a note is an official name. */
function nextVersion(): void {
  vi.doMock('#domain/log/upcast.ts', async (original: () => Promise<typeof Upcast>) => {
    const real = await original()
    const rename: Upcast.Upcaster = (ops) =>
      ops.map(({ f: { notes, ...f }, ...op }) => ({ ...op, f: { ...f, ...(notes !== undefined && { officialName: notes }) } }))
    return {
      ...real,
      schemaVersion: real.schemaVersion + 1,
      projectionVersion: real.projectionVersion + 1,
      upcast: (ops: Parameters<typeof real.upcast>[0], from: number) => real.upcast(ops, from, [rename]),
    }
  })
}

it.each(['from the log of an old database', 'from an old journal alone'])('what an older version wrote is read in the new shape, %s', async (how) => {
  forgetDatabase()
  const disk = new ForgetfulDisk()
  const old = await openWindow(journalCalls({ profile: '/p' }, disk))
  await old.openRecords()
  for (let index = 0; index < 30; index++)
    await old.commit({ why: 'add' }, placeOps(undefined, { ...kobe, id: `p${index}` as PlaceId, notes: `n${index}`, officialName: '' }))
  await old.commit({ why: 'edit' }, [{ e: 'place', r: 'p3', f: { notes: 'changed' } }])
  old.records().close()
  if (how.includes('alone')) forgetDatabase()

  nextVersion()
  const next = await openWindow(journalCalls({ profile: '/p' }, disk))
  const shares: number[] = []
  expect(await next.openRecords((share) => shares.push(share))).toMatchObject({ kind: how.includes('alone') ? 'rebuilt' : 'ready' })
  expect(shares.at(-1)).toBe(1)
  const places = await next.allPlaces()
  expect(places).toHaveLength(30)
  expect(places.find(({ id }) => id === ('p3' as PlaceId))).toMatchObject({ officialName: 'changed', notes: '' })
  // The log keeps what was written; its inverse speaks the new shape.
  const rows = await projection(next.records())
  expect(rows.get('place/p5')).toMatchObject({ officialName: 'n5' })
  const edit = (await next.records().log.toArray()).at(-1)
  expect(edit).toMatchObject({ ops: [{ f: { notes: 'changed' } }], was: [{ f: { officialName: 'n3' } }], _r: ['place/p3'] })
})
