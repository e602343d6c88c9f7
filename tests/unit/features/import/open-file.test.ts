import { afterEach, expect, it, vi } from 'vitest'
import { conversation } from '#features/import/conversation.ts'
import { openDropped } from '#features/import/open-file.ts'
import { giveUp } from '#features/import/work.ts'
import { eventually } from '../../../fixtures/eventually.ts'

const readImportFile = vi.hoisted(() => vi.fn())
vi.mock('#bundles/read-import-file.ts', () => ({ readImportFile }))
afterEach(() => readImportFile.mockReset())

const dropped = (size: number): File =>
  ({ name: 'x.csv', size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) }) as unknown as File

it('openDropped refuses what is too large before reading it', async () => {
  await openDropped(dropped(65 * 2 ** 20))
  expect(conversation().problem).toEqual({ kind: 'refused', problem: { kind: 'too-large', megabytes: 65, most: 64 } })
  expect(readImportFile).not.toHaveBeenCalled()
})

it('openDropped leaves nothing behind when it is given up', async () => {
  readImportFile.mockImplementation(
    (_bytes, _name, _wish, signal: AbortSignal) =>
      new Promise((_, failed) => signal.addEventListener('abort', () => failed(new Error('given up')))),
  )
  const opening = openDropped(dropped(4))
  await eventually(() => expect(conversation().busy?.what).toBe('reading'))
  giveUp()
  await opening
  expect(conversation()).toMatchObject({ busy: undefined, file: undefined, problem: undefined, source: undefined })
})
