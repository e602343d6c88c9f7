import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { fileHolders, recordFigures } from '#data/record-figures.ts'
import { removeOps } from '#domain/log/op.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { expect, it } from 'vitest'
import { kobe } from '../../fixtures/kobe.ts'
import { forgetDatabase, freshBed } from '../../fixtures/records-bed.ts'

const place = (id: string) => placeOps(undefined, { ...kobe, id: id as PlaceId })

it('counts what is listed, what is in the trash and what is left of a lost beginning', async () => {
  const bed = freshBed()
  await bed.start()
  for (const id of ['a', 'b', 'c']) await commit({ why: 'add' }, place(id))
  await commit({ why: 'edit' }, [{ e: 'place', r: 'b', f: { notes: 'left over' } }])
  await commit({ why: 'remove' }, removeOps('place', 'a'))
  expect(await recordFigures()).toEqual({ listed: 2, trashed: 1, fragments: 0, changes: 5 })

  forgetDatabase()
  bed.disk.change('/p/journal/000001.journal', (bytes) => {
    const changed = bytes.slice()
    changed[Buffer.from(changed).indexOf('"r":"b"') + 5] = 0x58
    return changed
  })
  await bed.start()
  expect(await recordFigures()).toMatchObject({ listed: 1, trashed: 1, fragments: 1 })
})

it('finds the record that holds a file now', async () => {
  await freshBed().start()
  const [scan, other] = ['a', 'b'].map((letter) => ({ sha: letter.repeat(64), size: 1, mime: 'application/pdf', name: `${letter}.pdf` }))
  const letter = freshRecord('letter', 'l', { title: 'Thanks', scan })
  await commit({ why: 'add' }, anyOps('letter', undefined, letter))
  await commit({ why: 'edit' }, anyOps('letter', letter, { ...letter, scan: other }))
  const found = await fileHolders(new Set([scan?.sha ?? '', other?.sha ?? '']))
  expect([...found]).toEqual([[other?.sha, { kind: 'letter', id: 'l' }]])
})
