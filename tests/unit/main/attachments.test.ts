import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mediaType } from '#desktop/media-type.ts'

const dialogs = vi.hoisted(() => ({ showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }))
vi.mock('electron', () => ({ app: { getPath: () => '/documents' }, dialog: dialogs, shell: {} }))
const { attachmentCalls } = await import('#desktop/attachments.ts')
const { realDisk } = await import('#desktop/journal-disk.ts')
const { attachmentFolder, keepCopy } = await import('#desktop/kept-files.ts')

let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'atlas-attach-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const calls = () => attachmentCalls({ window: {} as never, profile: folder })
const scan = async (text = '%PDF-1.7 the agreement', name = 'scan.pdf') => {
  await writeFile(join(folder, name), text)
  dialogs.showOpenDialog.mockResolvedValueOnce({ filePaths: [join(folder, name)] })
  return calls().attachFile()
}

it('keeps a file under its content, once, and gives it back', async () => {
  const [first, second] = [await scan(), await scan('%PDF-1.7 the agreement', 'again.pdf')]
  expect(first).toMatchObject({ size: 22, mime: 'application/pdf', name: 'scan.pdf' })
  expect(second?.sha).toBe(first?.sha)
  expect(await readdir(attachmentFolder(folder))).toEqual([first?.sha])
  const bytes = await calls().readAttachment({ sha: first?.sha ?? '' })
  expect(Buffer.from(bytes).toString()).toBe('%PDF-1.7 the agreement')
})
it('keeps more than one piece whole', async () => {
  await writeFile(join(folder, 'film'), Buffer.alloc(2_500_000, 7))
  const kept = await keepCopy(join(folder, 'film'), attachmentFolder(folder))
  expect(kept.size).toBe(2_500_000)
  expect((await readFile(join(attachmentFolder(folder), kept.sha))).equals(Buffer.alloc(2_500_000, 7))).toBe(true)
})
it('is left without a file when the dialog is left', async () => {
  dialogs.showOpenDialog.mockResolvedValueOnce({ filePaths: [] })
  expect(await calls().attachFile()).toBeNull()
})
it('says which file cannot be read, and keeps nothing of it', async () => {
  await expect(keepCopy(join(folder, 'gone.pdf'), attachmentFolder(folder))).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('gone.pdf') as string })
  await expect(keepCopy(folder, attachmentFolder(folder))).rejects.toMatchObject({ code: 'unreadable' })
})
it('saves a copy where it is wanted, under a name without tricks', async () => {
  const kept = await scan()
  dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'copy.pdf') })
  expect(await calls().saveAttachment({ sha: kept?.sha ?? '', name: '../copy.pdf' })).toBe(true)
  expect(await readFile(join(folder, 'copy.pdf'), 'utf8')).toContain('agreement')
  dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
  expect(await calls().saveAttachment({ sha: kept?.sha ?? '', name: 'x' })).toBe(false)
})
it.each([
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['RIFF0000WEBPVP8 ', 'image/webp'],
  ['PK\x03\x04', 'application/zip'],
  ['<html>', 'application/octet-stream'],
])('tells %j by its bytes', (head, type) => expect(mediaType(Buffer.from(head, 'latin1'))).toBe(type))

it('takes no file that would leave the journal without room, and only the file that is missing', async () => {
  vi.spyOn(realDisk, 'freeBytes').mockResolvedValueOnce(500 * 1024 ** 2)
  await expect(scan()).rejects.toMatchObject({ code: 'disk-full' })
  const kept = await scan()
  const sha = kept?.sha ?? ''
  await rm(join(attachmentFolder(folder), sha))
  const show = (text: string) => {
    dialogs.showOpenDialog.mockResolvedValueOnce({ filePaths: [join(folder, 'shown.pdf')] })
    return writeFile(join(folder, 'shown.pdf'), text).then(() => calls().relinkAttachment({ sha }))
  }
  await expect(show('another')).rejects.toMatchObject({ code: 'other-file' })
  expect(await readdir(attachmentFolder(folder))).toEqual([])
  expect(await show('%PDF-1.7 the agreement')).toBe(true)
  expect(await readdir(attachmentFolder(folder))).toEqual([sha])
})
