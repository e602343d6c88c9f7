import type { Backup } from '#contract/backup.ts'
import { sha256 } from '#desktop/backup-format.ts'
import { fileReferences } from '#desktop/file-references.ts'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BackupBed, changeLine } from '../../fixtures/backup-bed.ts'

let bed: BackupBed
let device = ''
let q = 0
beforeEach(async () => {
  bed = new BackupBed()
  q = 0
  const state = await bed.door.calls.openJournal()
  device = state.kind === 'open' ? state.device : ''
  mkdirSync(bed.blobs())
})
afterEach(() => bed.end())

const day = 86_400_000

/** Keeps a file; with a record that speaks of it unless it `isUnused`. */
async function attach(text: string, name = `${text}.pdf`, isUnused = false): Promise<string> {
  const sha = sha256(text)
  writeFileSync(join(bed.blobs(), sha), text)
  if (!isUnused) await write({ mime: 'application/pdf', name, sha, size: text.length })
  return sha
}

async function write(scan: object): Promise<void> {
  const entries = [changeLine(device, ++q, [{ e: 'agreement', f: { scan }, r: `a${q}` }])]
  expect(await bed.door.calls.appendJournal({ entries })).toMatchObject({ kind: 'appended' })
}

async function backup(reason: Backup['reason']): Promise<Backup> {
  const made = await bed.keeper.make(reason)
  if (!made) throw new Error('nothing was backed up')
  return made
}

const checked = async ({ id }: Backup) => {
  const answer = await bed.keeper.check(id)
  return answer.kind === 'good' ? answer.files : answer
}
const whole = (count: number) => ({ count, absent: 0, damaged: 0, lost: 0 })

describe('the journal', () => {
  it('names files, whatever their names are, and no text is taken for one', () => {
    const sha = 'a'.repeat(64)
    const name = '签"字\\本, "sha":"'
    const line = JSON.stringify({ f: { notes: `"sha":"${sha}"`, scan: { mime: 'x', name, sha, size: 1 } } })
    expect(fileReferences(Buffer.from(line))).toEqual([{ sha, name }])
  })
})

describe('a backup that was asked for', () => {
  it('has the files in it and can be carried elsewhere alone', async () => {
    const sha = await attach('treaty')
    const made = await backup('asked')
    const file = join(bed.folder(), made.file)
    expect(Object.keys(unzipSync(readFileSync(file)))).toContain(`blobs/${sha}`)
    expect(await checked(made)).toEqual(whole(1))

    const elsewhere = join(bed.profile, 'elsewhere.zip')
    renameSync(file, elsewhere)
    rmSync(bed.blobs(), { recursive: true })
    const added = await bed.keeper.add(elsewhere)
    expect(await bed.keeper.restore(added.id, 1)).toMatchObject({ lackingFiles: 0 })
    expect(readFileSync(join(bed.blobs(), sha), 'utf8')).toBe('treaty')
  })
  it('leaves a damaged file out and says that it is gone', async () => {
    const sha = await attach('treaty')
    writeFileSync(join(bed.blobs(), sha), 'wormed')
    expect(await checked(await backup('asked'))).toEqual({ count: 0, absent: 0, damaged: 0, lost: 1 })
  })
})

describe('backups that are made by themselves', () => {
  it('share one copy of each file beside them', async () => {
    const [first, second] = [await attach('treaty'), await attach('letter')]
    const daily = await backup('daily')
    await write({ mime: 'x', name: 'again.pdf', sha: first, size: 6 })
    await backup('quit')
    expect(readdirSync(join(bed.folder(), 'files')).sort()).toEqual([first, second].sort())
    expect(Object.keys(unzipSync(readFileSync(join(bed.folder(), daily.file)))).filter((name) => name.startsWith('blobs'))).toEqual([])
    expect(await checked(daily)).toEqual(whole(2))
    rmSync(bed.blobs(), { recursive: true })
    expect(await bed.keeper.restore(daily.id, 1)).toMatchObject({ lackingFiles: 0 })
    expect(readFileSync(join(bed.blobs(), second), 'utf8')).toBe('letter')
  })
  it('say which files are not beside them, and lay a good copy in the place of a damaged one', async () => {
    const [first, second] = [await attach('treaty'), await attach('letter')]
    const daily = await backup('daily')
    rmSync(join(bed.folder(), 'files', first))
    writeFileSync(join(bed.folder(), 'files', second), 'wormed')
    expect(await checked(daily)).toEqual({ count: 2, absent: 1, damaged: 1, lost: 0 })
    await write({ mime: 'x', name: 'again.pdf', sha: first, size: 6 })
    await backup('quit')
    expect(await checked(daily)).toEqual(whole(2))
  })
  it('come with their files into the second folder', async () => {
    const sha = await attach('treaty')
    const second = join(bed.profile, 'stick')
    mkdirSync(second)
    await bed.keeper.setSecond(second)
    await backup('daily')
    expect(readFileSync(join(second, 'files', sha), 'utf8')).toBe('treaty')
  })
  it('let a file go that none of them names any more', async () => {
    const sha = await attach('treaty')
    const daily = await backup('daily')
    rmSync(join(bed.folder(), daily.file))
    rmSync(join(bed.blobs(), sha))
    await backup('quit')
    expect(readdirSync(join(bed.folder(), 'files'))).toEqual([])
  })
})

describe('the attached files', () => {
  it('are checked against what the journal says of them', async () => {
    const [gone, bad] = [await attach('treaty'), await attach('letter')]
    await attach('draft', 'draft.pdf', true)
    rmSync(join(bed.blobs(), gone))
    writeFileSync(join(bed.blobs(), bad), 'wormed')
    expect(await bed.attachments.calls.checkAttachments({ isThorough: true })).toEqual({
      count: 2,
      bytes: 11,
      missing: [{ sha: gone, name: 'treaty.pdf' }],
      damaged: [{ sha: bad, name: 'letter.pdf' }],
      unused: { count: 1, bytes: 5 },
    })
  })
  it('come back by themselves from beside the backups', async () => {
    const sha = await attach('treaty')
    await backup('daily')
    rmSync(join(bed.blobs(), sha))
    expect(await bed.attachments.calls.isAttachmentHere({ sha })).toBe(true)
    expect(await bed.attachments.calls.isAttachmentHere({ sha: 'b'.repeat(64) })).toBe(false)
  })
  it('go only after nothing has spoken of them for thirty days', async () => {
    const used = await attach('treaty')
    const unused = await attach('draft', 'draft.pdf', true)
    const now = Date.now() + day
    for (const sha of [used, unused]) utimesSync(join(bed.blobs(), sha), 1, 1)
    expect(await bed.attachments.sweep(now)).toBe(0)
    expect(await bed.attachments.sweep(now + 29 * day)).toBe(0)
    // Chosen again, it begins anew.
    utimesSync(join(bed.blobs(), unused), new Date(now + 29 * day), new Date(now + 29 * day))
    expect(await bed.attachments.sweep(now + 31 * day)).toBe(0)
    expect(await bed.attachments.sweep(now + 60 * day)).toBe(1)
    expect(readdirSync(bed.blobs())).toEqual([used])
  })
  it('stay when the journal cannot be read', async () => {
    await attach('draft', 'draft.pdf', true)
    utimesSync(join(bed.blobs(), sha256('draft')), 1, 1)
    bed.door.snapshot = () => Promise.resolve(undefined)
    await bed.attachments.sweep(Date.now() + day)
    expect(await bed.attachments.sweep(Date.now() + 100 * day)).toBe(0)
  })
})
