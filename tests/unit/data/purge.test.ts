import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import type { Committed } from '#data/commit-queue.ts'
import { records } from '#data/database.ts'
import { importRecords } from '#data/import-records.ts'
import { purge, purgeExpired } from '#data/purge.ts'
import { recordPast } from '#data/record-history.ts'
import { allTrashed } from '#data/trash-queries.ts'
import { undo } from '#data/undo.ts'
import { headerOf, type Changeset } from '#domain/log/changeset.ts'
import { canonicalJson } from '#domain/log/canonical-json.ts'
import { removeOps } from '#domain/log/op.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { kobe } from '../../fixtures/kobe.ts'
import { foldedLog, forgetDatabase, freshBed, projection, type Bed } from '../../fixtures/records-bed.ts'

const ids = ['a', 'b', 'c'] as const
const places = ids.flatMap((id) => placeOps(undefined, { ...kobe, id: id as PlaceId, notes: `secret of ${id}` }))
const ref = (r: string) => ({ e: 'place', r })

async function lived(): Promise<Bed> {
  const bed = freshBed()
  await bed.start()
  await importRecords('test', places)
  await commit({ why: 'edit' }, ids.map((r) => ({ ...ref(r), f: { notes: `later secret of ${r}` } })))
  await commit({ why: 'remove' }, removeOps('place', 'a'))
  return bed
}

async function changesets(bed: Bed): Promise<readonly Changeset[]> {
  const { lines } = await readAll(bed)
  return lines.map((json) => JSON.parse(json) as Changeset)
}

async function readAll(bed: Bed): Promise<{ lines: readonly string[] }> {
  const lines: string[] = []
  for (let from = null as Awaited<ReturnType<typeof bed.journal.readJournal>>['next']; ;) {
    const page = await bed.journal.readJournal({ after: {}, from })
    lines.push(...page.lines)
    if (!page.next) return { lines }
    from = page.next
  }
}

describe('a purge', () => {
  it('leaves nothing of a record in journal, log and tables; the chain stays whole and a rebuild gives the same', async () => {
    const bed = await lived()
    expect((await allTrashed()).map(({ id }) => id)).toEqual(['a'])
    expect(await purge([ref('a'), ref('b')])).toBe(1)
    expect(await allTrashed()).toEqual([])
    expect(JSON.stringify(await records().log.toArray())).not.toContain('secret of a')
    expect(JSON.stringify(await readAll(bed))).not.toContain('secret of a')
    expect(await recordPast(ref('a'))).toBeUndefined()
    expect((await recordPast(ref('b')))?.entries).toHaveLength(2)
    const chain = await changesets(bed)
    for (const [index, { prev }] of chain.entries()) {
      const last = chain[index - 1]
      expect(prev).toBe(last ? createHash('sha256').update(canonicalJson(headerOf(last))).digest('hex') : '')
    }
    const before = await projection()
    expect(before).toEqual(await foldedLog())
    records().close()
    forgetDatabase()
    expect(await bed.start()).toMatchObject({ kind: 'rebuilt', damaged: 0 })
    expect(await projection()).toEqual(before)
  })

  it('is gone on with at the next start when it was cut off, at every call of the disk', { timeout: 60_000 }, async () => {
    for (let cut = 1; cut < 60; cut += 2) {
      const bed = await lived()
      const done = await commit({ why: 'edit' }, [{ ...ref('c'), f: { notes: 'after' } }])
      expect(done.id).not.toBe('')
      bed.disk.operationsLeft = cut
      await purge([ref('a')]).catch(() => undefined)
      records().close()
      bed.disk.crash(() => 0.3)
      expect(await bed.start(), `cut ${cut}`).toMatchObject({ kind: 'ready' })
      expect(await projection(), `cut ${cut}`).toEqual(await foldedLog())
      const isWhole = (await allTrashed()).length === 1
      expect(JSON.stringify(await readAll(bed)).includes('secret of a'), `cut ${cut}`).toBe(isWhole)
    }
  })

  it('takes what was removed more than 30 days ago', async () => {
    await lived()
    expect(await purgeExpired(Date.now() + 29 * 86_400_000)).toBe(0)
    expect(await purgeExpired(Date.now() + 31 * 86_400_000)).toBe(1)
    expect(await records().places.count()).toBe(2)
    expect(await records().table('purges').count()).toBe(1)
  })
})

const step = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), r: fc.constantFrom(...ids), notes: fc.string({ maxLength: 4, unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('trash' as const), r: fc.constantFrom(...ids), isGone: fc.boolean() }),
  fc.record({ kind: fc.constant('purge' as const), r: fc.constantFrom(...ids) }),
  fc.record({ kind: fc.constant('undo' as const), which: fc.nat(20) }),
)

it('folding the log, and a rebuild from the journal, give the projection after any edits, undos and purges', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const bed = freshBed()
      await bed.start()
      await importRecords('test', places)
      const done: Committed[] = []
      for (const one of steps) {
        if (one.kind === 'edit') done.push(await commit({ why: 'edit' }, [{ ...ref(one.r), f: { notes: one.notes } }]))
        else if (one.kind === 'trash') done.push(await commit({ why: 'trash' }, [{ ...ref(one.r), f: { $del: one.isGone } }]))
        else if (one.kind === 'purge') await purge([ref(one.r)])
        else {
          const which = done[one.which % done.length]
          if (which) done.push((await undo(which)).committed)
        }
      }
      const before = await projection()
      expect(before).toEqual(await foldedLog())
      records().close()
      forgetDatabase()
      await bed.start()
      expect(await projection()).toEqual(before)
    }),
    { numRuns: 20 },
  ),
)
