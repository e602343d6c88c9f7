import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FUSE, FUSE_SENTINEL, setFuses } from '#scripts/setup/fuse-wire.mjs'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuse-wire-'))
})

afterEach(() => rm(folder, { recursive: true }))

/** An executable with a wire of eight fuses, all off, after `before` bytes of something else. */
async function executable(before: number, version = 1): Promise<string> {
  const file = join(folder, 'program')
  const wire = Buffer.from([version, 8, ...Buffer.from('00000000')])
  await writeFile(file, Buffer.concat([Buffer.alloc(before, 'x'), FUSE_SENTINEL, wire, Buffer.from('the rest')]))
  return file
}

describe('setFuses', () => {
  it.each([0, 1000, (16 << 20) - 7])(
    'changes the named fuses alone when the wire comes after %d bytes',
    async (before) => {
      const file = await executable(before)
      await setFuses(file, { [FUSE.runAsNode]: true, [FUSE.inspectArguments]: true, [FUSE.browserSnapshot]: false })
      const bytes = await readFile(file)
      expect(bytes.toString('latin1', before + FUSE_SENTINEL.length + 2)).toBe('10010000the rest')
    },
  )

  it('refuses a program without a wire', async () => {
    const file = join(folder, 'program')
    await writeFile(file, 'nothing to see')
    await expect(setFuses(file, { 0: true })).rejects.toThrow('no fuse wire')
  })

  it('refuses a wire it does not know and a position that is not there', async () => {
    await expect(setFuses(await executable(10, 2), { 0: true })).rejects.toThrow('version 2')
    await expect(setFuses(await executable(10), { 9: true })).rejects.toThrow('no position 9')
  })
})
