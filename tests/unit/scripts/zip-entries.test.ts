import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unpackEntry, zipEntries } from '#scripts/setup/zip-entries.mjs'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-entries-'))
})

afterEach(() => rm(folder, { recursive: true }))

const executable = (0o100755 << 16) >>> 0

async function archive(): Promise<string> {
  const file = join(folder, 'a.zip')
  const bytes = zipSync({
    'app/packed.txt': strToU8('天津'.repeat(5000)),
    'app/stored.txt': [strToU8('as it is'), { level: 0 }],
    'app/empty.txt': strToU8(''),
    'app/run': [strToU8('#!/bin/sh\n'), { attrs: executable, os: 3 }],
  })
  await writeFile(file, bytes)
  return file
}

describe('zipEntries', () => {
  it('lists the entries in their order', async () => {
    const names = (await zipEntries(await archive())).map(({ name }) => name)
    expect(names).toEqual(['app/packed.txt', 'app/stored.txt', 'app/empty.txt', 'app/run'])
  })

  it('refuses what is not a ZIP file', async () => {
    const file = join(folder, 'not.zip')
    await writeFile(file, 'just some words that are long enough to be read')
    await expect(zipEntries(file)).rejects.toThrow('is not a ZIP file')
  })
})

describe('unpackEntry', () => {
  it('restores packed, stored and empty content', async () => {
    const file = await archive()
    for (const entry of await zipEntries(file)) await unpackEntry(file, entry, folder, entry.name)
    expect(await readFile(join(folder, 'app/packed.txt'), 'utf8')).toBe('天津'.repeat(5000))
    expect(await readFile(join(folder, 'app/stored.txt'), 'utf8')).toBe('as it is')
    expect(await readFile(join(folder, 'app/empty.txt'), 'utf8')).toBe('')
  })

  it.skipIf(process.platform === 'win32')('keeps a program executable', async () => {
    const file = await archive()
    const run = (await zipEntries(file)).find(({ name }) => name === 'app/run')
    if (!run) throw new Error('no such entry')
    await unpackEntry(file, run, folder, 'run')
    expect((await stat(join(folder, 'run'))).mode & 0o100).toBe(0o100)
  })

  it('refuses a path that leaves the folder', async () => {
    const file = await archive()
    const [first] = await zipEntries(file)
    if (!first) throw new Error('no entry')
    await expect(unpackEntry(file, first, folder, '../outside.txt')).rejects.toThrow('outside the folder')
  })
})
