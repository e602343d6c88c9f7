import type { Backup, CheckedBackup } from '#contract/backup.ts'
import { helloText, manifestText, sha256 } from '#desktop/backup-format.ts'
import { zipSync, unzipSync, strToU8, strFromU8, type Zippable } from 'fflate'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BackupBed, changeLine } from '../../fixtures/backup-bed.ts'
import { seededRandom } from '../../fixtures/forgetful-disk.ts'

let bed: BackupBed
let device = ''
beforeEach(async () => {
  bed = new BackupBed()
  const state = await bed.door.calls.openJournal()
  device = state.kind === 'open' ? state.device : ''
})
afterEach(() => bed.end())

async function write(from: number, to: number): Promise<void> {
  for (let q = from; q <= to; q++) {
    const entries = [changeLine(device, q, [{ e: 'place', f: { notes: `café ${q} 神户` }, r: `p${q}` }])]
    expect(await bed.door.calls.appendJournal({ entries })).toMatchObject({ kind: 'appended' })
  }
}

async function made(): Promise<Backup> {
  const backup = await bed.keeper.make('asked')
  if (!backup) throw new Error('nothing was backed up')
  return backup
}

const bytesOf = ({ file }: Backup): Buffer => readFileSync(join(bed.folder(), file))

/** The verdict on a file of these bytes. */
async function verdict(bytes: Uint8Array, name = 'foreign.zip'): Promise<CheckedBackup> {
  const path = join(bed.profile, name)
  writeFileSync(path, bytes)
  return bed.keeper.check((await bed.keeper.add(path)).id)
}

describe('a backup', () => {
  it('is a ZIP that other tools open, with every line and a manifest at the end', async () => {
    await write(1, 30)
    await bed.door.calls.voidJournal({ d: device, qs: [31] })
    await bed.keeper.keepSettings('[]')
    const backup = await made()
    const entries = unzipSync(bytesOf(backup))
    const log = `log/${device}/1-31.ndjson`
    expect(Object.keys(entries)).toEqual(['hello.json', log, 'settings.json', 'manifest.json'])
    const lines = strFromU8(entries[log] ?? new Uint8Array())
      .trim()
      .split('\n')
    expect(lines).toHaveLength(31)
    expect(lines[6]).toContain('café 7 神户')
    expect(await bed.keeper.check(backup.id)).toMatchObject({
      kind: 'good',
      counts: { place: 30 },
      missing: 0,
      backup: { state: 'ok', records: 30, changes: 31 },
    })
    expect(await bed.keeper.list()).toMatchObject([{ id: backup.id, state: 'ok', records: 30 }])
  })

  it('takes a line that was declared void later', async () => {
    await write(1, 3)
    await bed.door.calls.voidJournal({ d: device, qs: [2] })
    expect(await bed.keeper.check((await made()).id)).toMatchObject({ kind: 'good' })
  })

  it('is made only when something was written since the last one, and not of nothing', async () => {
    expect(await bed.keeper.make('asked')).toBeNull()
    await write(1, 2)
    expect(await bed.keeper.whenDue('quit', 0)).toMatchObject({ reason: 'quit', changes: 2 })
    expect(await bed.start().keeper.whenDue('quit', 0)).toBeNull()
    await write(3, 3)
    expect(await bed.keeper.whenDue('daily', 86_400_000)).toBeNull()
    expect(await bed.keeper.status()).toMatchObject({ isDue: true, last: { changes: 2 } })
    expect(await bed.keeper.whenDue('quit', 0)).toMatchObject({ changes: 3 })
  })

  it('comes before a newer version opens the records', async () => {
    await write(1, 2)
    bed.app = '2.0'
    await bed.start().door.calls.openJournal()
    expect(await bed.keeper.list()).toMatchObject([{ reason: 'update', changes: 2 }])
    await bed.start().door.calls.openJournal()
    expect(await bed.keeper.list()).toHaveLength(1)
  })

  it('is written into the second folder too, and says when that is gone', async () => {
    const second = join(bed.profile, 'stick')
    mkdirSync(second)
    await bed.keeper.setSecond(second)
    await write(1, 2)
    const { file } = await made()
    expect(readdirSync(second)).toEqual([file])
    rmSync(second, { recursive: true })
    await write(3, 3)
    await made()
    expect(await bed.keeper.status()).toMatchObject({ failed: null, second: { name: 'stick', isThere: false } })
    expect((await bed.keeper.status()).second?.failed).toMatch(/no such/i)
  })

  it('is refused where the disk has no room, which stands in the status until one succeeds', async () => {
    await write(1, 1)
    bed.disk.free = 1024
    await expect(bed.keeper.make('asked')).rejects.toMatchObject({ code: 'disk-full' })
    expect((await bed.keeper.status()).failed?.message).toMatch(/1024 bytes/)
    bed.disk.free = 10 * 1024 ** 3
    await made()
    expect((await bed.keeper.status()).failed).toBeNull()
    expect(readdirSync(bed.folder()).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('of a journal that lost lines says how many, and is good all the same', async () => {
    await write(1, 20)
    const path = bed.disk.paths().find((one) => one.endsWith('000001.journal')) ?? ''
    bed.disk.change(path, (bytes) => {
      const changed = bytes.slice()
      changed[Buffer.from(changed).indexOf('café 7')] = 0x58
      return changed
    })
    expect(await bed.door.calls.checkJournal()).toMatchObject({ damaged: 1, missing: { [device]: [[7, 7]] } })
    const backup = await made()
    expect(await bed.keeper.check(backup.id)).toMatchObject({ kind: 'good', missing: 1 })
    const again = changeLine(device, 7, [{ e: 'place', f: { notes: 'back' }, r: 'p7' }])
    expect(await bed.door.calls.mendJournal({ entries: [again, changeLine(device, 8, [])] })).toBe(1)
    expect(await bed.door.calls.checkJournal()).toMatchObject({ lines: 20, missing: {} })
    expect(await bed.keeper.check((await made()).id)).toMatchObject({ kind: 'good', missing: 0 })
  })
})

describe('a damaged backup', () => {
  it('is found at every cut and every flipped bit, and named', { timeout: 60_000 }, async () => {
    await write(1, 40)
    const bytes = bytesOf(await made())
    const random = seededRandom(7)
    for (let round = 0; round < 60; round++) {
      const cut = await verdict(bytes.subarray(0, Math.floor(random() * bytes.length)))
      expect(cut, `cut ${round}`).toMatchObject({ kind: 'refused', problem: { file: 'foreign.zip' } })
      const flipped = Buffer.from(bytes)
      const at = Math.floor(random() * bytes.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      const seen = await verdict(flipped)
      // Times, comments and the like may change without touching what is kept: then nothing is lost.
      if (seen.kind === 'good') expect(unzipSync(flipped)).toEqual(unzipSync(bytes))
    }
  })

  it.each([
    ['not a ZIP', () => strToU8('{"places":[]}'), 'not-a-backup'],
    ['another ZIP', () => zipSync({ 'a.txt': strToU8('x') }), 'not-a-backup'],
    ['an empty file', () => new Uint8Array(), 'not-a-backup'],
    ['a path that leads out', (good: Zippable) => zipSync({ ...good, '../../evil': strToU8('x') }), 'unsafe-name'],
    ['an absolute path', (good: Zippable) => zipSync({ ...good, '/etc/passwd': strToU8('x') }), 'unsafe-name'],
    ['a Windows path', (good: Zippable) => zipSync({ ...good, 'C:\\x': strToU8('x') }), 'unsafe-name'],
    ['a part nobody knows', (good: Zippable) => zipSync({ ...good, 'extra.json': strToU8('x') }), 'unknown-entry'],
    ['entries twice', (good: Zippable) => zipSync({ ...good, 'Hello.json': strToU8('x') }), 'duplicate-entry'],
    ['no manifest', (good: Zippable) => zipSync(without(good, 'manifest.json')), 'truncated'],
    ['a missing part', (good: Zippable) => zipSync(without(good, `log/${device}/1-5.ndjson`)), 'missing-part'],
    [
      'another part in its place',
      (good: Zippable) => zipSync({ ...good, [`log/${device}/1-5.ndjson`]: strToU8('{}\n') }),
      'damaged',
    ],
    [
      'a bomb',
      (good: Zippable) => zipSync({ ...good, [`blobs/${'a'.repeat(64)}`]: new Uint8Array(65 * 1024 ** 2) }),
      'too-large',
    ],
    ['a newer version', (good: Zippable) => zipSync({ ...good, 'hello.json': newer(good, 'hello.json') }), 'newer'],
    [
      'a newer manifest',
      (good: Zippable) => zipSync({ ...good, 'manifest.json': newer(good, 'manifest.json') }),
      'newer',
    ],
  ] as const)('is refused: %s', async (_, forged, kind) => {
    await write(1, 5)
    const good = unzipSync(bytesOf(await made()))
    expect(await verdict(forged(good))).toMatchObject({ kind: 'refused', problem: { kind, file: 'foreign.zip' } })
  })

  it.each([
    ['no JSON', ['nonsense'], 'bad-line', 1],
    [
      'a change with a wrong checksum',
      (d: string) => [changeLine(d, 1, []).json.replace(/"o":"./, '"o":"x')],
      'bad-line',
      1,
    ],
    ['a change of another device', () => [changeLine('f'.repeat(16), 1, []).json], 'bad-line', 1],
    [
      'a number twice',
      (d: string) => [changeLine(d, 1, []).json, changeLine(d, 1, [{ e: 'x', f: {}, r: 'y' }]).json],
      'bad-line',
      2,
    ],
    ['a gap', (d: string) => [changeLine(d, 1, []).json, changeLine(d, 3, []).json], 'gap', undefined],
    ['ops that are none', (d: string) => [changeLine(d, 1, [7 as never]).json], 'bad-line', 1],
  ] as const)('is refused though every checksum is right: %s', async (_, lines, kind, line) => {
    const text = (typeof lines === 'function' ? lines(device) : lines).map((one) => `${one}\n`).join('')
    expect(await verdict(forgedBackup(text))).toMatchObject({
      kind: 'refused',
      problem: {
        kind,
        file: 'foreign.zip',
        ...(line === undefined ? {} : { line, entry: `log/${device}/1-9.ndjson` }),
      },
    })
  })

  /** A backup whose checksums are right, whatever it says. */
  function forgedBackup(text: string): Uint8Array {
    const facts = { at: 1, reason: 'asked', written: { [device]: 3 } } as const
    const name = `log/${device}/1-9.ndjson`
    const contents = { 'hello.json': helloText({ ...facts, app: '', runtime: '', records: '', device }), [name]: text }
    const parts = Object.entries(contents).map(([one, said]) => ({
      name: one,
      size: Buffer.byteLength(said),
      sha256: sha256(said),
    }))
    const lines = text.split('\n').length - 1
    const zipped = { ...contents, 'manifest.json': manifestText({ ...facts, lines, missing: {}, parts }) }
    return zipSync(Object.fromEntries(Object.entries(zipped).map(([one, said]) => [one, strToU8(said)])))
  }
})

const without = (good: Zippable, name: string): Zippable =>
  Object.fromEntries(Object.entries(good).filter(([one]) => one !== name))

function newer(good: Zippable, name: string): Uint8Array {
  const value = JSON.parse(strFromU8(good[name] as Uint8Array)) as object
  return strToU8(JSON.stringify({ ...value, v: 2 }))
}
