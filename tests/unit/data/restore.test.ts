import 'fake-indexeddb/auto'
import { backupRows } from '#bundles/backup-rows.ts'
import { allRows, projectionFaults } from '#data/all-rows.ts'
import { commit } from '#data/commit.ts'
import { records } from '#data/database.ts'
import { openRecords } from '#data/open-records.ts'
import { allPlaces } from '#data/place-queries.ts'
import { restoreRecords } from '#data/restore-records.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import type { Rows } from '#domain/log/fold.ts'
import { rowDifferences } from '#domain/log/row-differences.ts'
import { removeOps } from '#domain/log/op.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { useStandIn } from '#host/host.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BackupBed } from '../../fixtures/backup-bed.ts'
import { seededRandom } from '../../fixtures/forgetful-disk.ts'
import { kobe } from '../../fixtures/kobe.ts'
import { forgetDatabase } from '../../fixtures/records-bed.ts'

let bed: BackupBed
beforeEach(() => {
  forgetDatabase()
  bed = new BackupBed()
})
afterEach(() => bed.end())

async function start() {
  useStandIn(bed.start().calls())
  return openRecords()
}
const add = (id: string) => commit({ why: 'place.add' }, placeOps(undefined, { ...kobe, id: id as PlaceId }))
const ids = async () => (await allPlaces()).map(({ id }) => String(id)).sort()
const values = async () => valuesOf(await allRows())
const valuesOf = (rows: Rows) =>
  [...rows]
    .map(([key, row]) => [
      key,
      ...Object.entries(row)
        .filter(([name]) => !name.startsWith('_'))
        .sort(),
    ])
    .sort()

async function livedIn(): Promise<string> {
  await start()
  await writeSetting('author', 'Li')
  await add('a')
  await add('b')
  const backup = await bed.keeper.make('asked')
  await commit({ why: 'place.remove' }, removeOps('place', 'a'))
  await commit({ why: 'place.edit' }, [{ e: 'place', r: 'b', f: { notes: 'changed' } }])
  await add('c')
  return backup?.id ?? ''
}

it('brings back what was there, under a new device, keeps what was there before, and goes back', async () => {
  const id = await livedIn()
  const before = await values()
  const checked = await bed.keeper.check(id)
  if (checked.kind !== 'good') throw new Error(checked.kind)
  expect(rowDifferences(await allRows(), await backupRows(id, checked.parts))).toEqual({
    place: { before: 2, after: 2, added: 1, changed: 1, missing: 1 },
  })
  const devices = new Set((await records().log.toArray()).map(({ d }) => d))

  const { kept } = await restoreRecords(id)
  expect(await openRecords()).toMatchObject({ kind: 'rebuilt', reason: 'restored', damaged: 0 })
  expect(await ids()).toEqual(['a', 'b'])
  expect(valuesOf(await backupRows(id, checked.parts))).toEqual(await values())
  expect(await projectionFaults()).toEqual([])
  expect(readSettings().author).toBe('Li')
  await add('d')
  const latest = (await records().log.toArray()).find((row) => 'ops' in row && row.ops[0]?.r === 'd')
  expect(devices.has(latest?.d ?? '')).toBe(false)
  expect(await start()).toMatchObject({ kind: 'ready', replayed: 0, notes: [] })
  expect(await ids()).toEqual(['a', 'b', 'd'])

  await restoreRecords(kept?.id ?? '')
  expect(await openRecords()).toMatchObject({ kind: 'rebuilt', reason: 'restored' })
  expect(await values()).toEqual(before)
  forgetDatabase()
  expect(await start()).toMatchObject({ kind: 'rebuilt', reason: 'database-lost', damaged: 0 })
  expect(await values()).toEqual(before)
})

it('works on an empty profile of another computer, with the settings', async () => {
  const id = await livedIn()
  const before = await values()
  await bed.keeper.make('asked')
  const path = await bed.keeper.pathOf((await bed.keeper.list())[0]?.id ?? id)
  const other = new BackupBed()
  try {
    forgetDatabase()
    useStandIn(other.calls())
    expect(await openRecords()).toMatchObject({ kind: 'ready' })
    const picked = await other.keeper.add(path)
    expect(await restoreRecords(picked.id)).toMatchObject({ kept: null })
    expect(await openRecords()).toMatchObject({ kind: 'rebuilt', reason: 'restored' })
    expect(await values()).toEqual(before)
    expect(readSettings()).toMatchObject({ author: 'Li', firstRunDone: true })
  } finally {
    other.end()
  }
})

it('leaves either the old or the new records, wherever the power is cut', { timeout: 120_000 }, async () => {
  const id = await livedIn()
  const now = await ids()
  const lines = await bed.keeper.lines(id, 0)
  const whole = bed.disk.copy()
  let [old, fresh] = [0, 0]
  for (let cut = 0; cut < 40; cut++) {
    const random = seededRandom(cut + 1)
    bed.disk = whole.copy()
    bed.disk.computer = 'this computer'
    forgetDatabase()
    await start()
    await bed.keeper.list()
    bed.disk.operationsLeft = cut
    const replaced = await bed.door.replace(asPages(lines)).then(
      () => true,
      () => false,
    )
    await bed.door.calls.openJournal().catch(() => undefined)
    bed.disk.crash(random)
    records().close()
    const opened = await start()
    expect(['ready', 'rebuilt'], `cut ${cut}`).toContain(opened.kind)
    const found = await ids()
    expect([now, ['a', 'b']], `cut ${cut}`).toContainEqual(found)
    if (replaced) expect(found).toEqual(['a', 'b'])
    if (found.includes('c')) old++
    else fresh++
    const notes = opened.kind === 'rebuilt' || opened.kind === 'ready' ? opened.notes : []
    if (!found.includes('c')) expect(notes).toContain('restored')
    expect(await projectionFaults()).toEqual([])
  }
  expect(old).toBeGreaterThan(3)
  expect(fresh).toBeGreaterThan(3)
})

it('changes nothing when the backup is damaged or newer', async () => {
  const id = await livedIn()
  const path = await bed.keeper.pathOf(id)
  const { readFileSync, writeFileSync } = await import('node:fs')
  await expect(bed.keeper.restore(id, 0)).rejects.toMatchObject({ code: 'backup-newer' })
  const bytes = readFileSync(path)
  // Amid the changes: what stands in the heads of a ZIP stands there twice.
  const at = bytes.indexOf('.ndjson') + 40
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
  await expect(restoreRecords(id)).rejects.toMatchObject({ code: 'backup-refused' })
  expect(await start()).toMatchObject({ kind: 'ready', replayed: 0 })
  expect(await ids()).toEqual(['b', 'c'])
})

function asPages(lines: readonly string[]): AsyncIterable<readonly string[]> {
  return (async function* () {
    for (const line of lines) yield await Promise.resolve([line])
  })()
}
