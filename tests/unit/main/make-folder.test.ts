import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeFolder } from '#desktop/make-folder.ts'

let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'atlas-folder-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

it('makes a folder with those above it, twice at once as well', async () => {
  const deep = join(folder, 'a', 'b', 'c')
  await Promise.all([makeFolder(deep), makeFolder(deep)])
  await makeFolder(deep)
  expect((await stat(deep)).isDirectory()).toBe(true)
})
it('fails where a file stands in the way', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(makeFolder(join(folder, 'file', 'a'))).rejects.toThrow()
})
it.skipIf(process.platform !== 'linux')('ends where nothing can be made', async () => {
  await expect(makeFolder('/proc/records/journal')).rejects.toThrow()
})
