import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fileName } from '#desktop/file-name.ts'
import { profileProblem } from '#desktop/profile.ts'
import { writeWhole } from '#desktop/whole-file.ts'

const chosen = { open: [] as string[], save: '' }
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  shell: {},
  dialog: {
    showOpenDialog: () => Promise.resolve({ filePaths: chosen.open }),
    showSaveDialog: () => Promise.resolve({ filePath: chosen.save, canceled: chosen.save === '' }),
  },
}))
const { fileCalls, readUpTo } = await import('#desktop/files.ts')

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-test-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file', () => {
  it('is written whole, and nothing is left beside it', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'old')
    await writeWhole(path, new TextEncoder().encode('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('is left as it was when it cannot be written', async () => {
    await expect(writeWhole(join(folder, 'no', 'a.txt'), 'x')).rejects.toThrow(`there is no folder ${join(folder, 'no')}`)
    expect(readdirSync(folder)).toEqual([])
  })

  it('never takes the place of a device or of a folder', async () => {
    await expect(writeWhole('/dev/null', 'x')).rejects.toThrow(/not an ordinary file/)
    await expect(writeWhole(folder, 'x')).rejects.toThrow(/not an ordinary file/)
  })

  it('is written where a link leads', async () => {
    writeFileSync(join(folder, 'real.txt'), 'old')
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'))
    await writeWhole(join(folder, 'link.txt'), 'new')
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new')
  })

  it('is not read beyond its limit', async () => {
    writeFileSync(join(folder, 'big'), 'x'.repeat(11))
    await expect(readUpTo(join(folder, 'big'), 10)).rejects.toMatchObject({ code: 'too-large' })
    expect(await readUpTo(join(folder, 'big'), 11)).toHaveLength(11)
    await expect(readUpTo(folder, 10)).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('a picked file', () => {
  it('is known by a token that reads it once', async () => {
    writeFileSync(join(folder, 'map.geojson'), '{}')
    chosen.open = [join(folder, 'map.geojson')]
    const calls = fileCalls({ window: {} as never })
    const picked = await calls.pickFile({ purpose: 'base-map' })
    expect(picked).toEqual({ token: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown, name: 'map.geojson', size: 2 })
    const token = picked?.token ?? ''
    expect(new TextDecoder().decode(await calls.readPicked({ token }))).toBe('{}')
    await expect(calls.readPicked({ token })).rejects.toMatchObject({ code: 'gone' })
  })

  it('of one window is nothing to another', async () => {
    writeFileSync(join(folder, 'map.geojson'), '{}')
    chosen.open = [join(folder, 'map.geojson')]
    const picked = await fileCalls({ window: {} as never }).pickFile({ purpose: 'base-map' })
    await expect(fileCalls({ window: {} as never }).readPicked({ token: picked?.token ?? '' })).rejects.toMatchObject({
      code: 'gone',
    })
  })

  it('that is gone by then is refused with its name when it is read', async () => {
    chosen.open = [join(folder, 'gone.geojson')]
    const calls = fileCalls({ window: {} as never })
    const picked = await calls.pickFile({ purpose: 'base-map' })
    await expect(calls.readPicked({ token: picked?.token ?? '' })).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('gone.geojson') as unknown })
  })

  it('is null when the dialog was left', async () => {
    chosen.open = []
    expect(await fileCalls({ window: {} as never }).pickFile({ purpose: 'import' })).toBeNull()
  })
})

describe('a saved file', () => {
  const filters = [{ name: 'SVG', extensions: ['svg'] }]
  it('gets its ending when none was typed', async () => {
    chosen.save = join(folder, 'map')
    const saved = await fileCalls({ window: {} as never }).saveFile({
      name: 'map.svg',
      bytes: new Uint8Array([60]),
      filters,
    })
    expect(saved?.name).toBe('map.svg')
    expect(readdirSync(folder)).toEqual(['map.svg'])
  })

  it('is refused in plain words when the folder cannot be written', async () => {
    chosen.save = '/dev/null/map.svg'
    const saving = fileCalls({ window: {} as never }).saveFile({ name: 'map.svg', bytes: new Uint8Array(), filters })
    await expect(saving).rejects.toMatchObject({ code: 'unwritable' })
  })
})

describe('a file name', () => {
  it.each([
    ['2026-05_出访_神户-首尔.svg', '2026-05_出访_神户-首尔.svg'],
    ['a/b\\c:d*e?.svg', 'a-b-c-d-e-.svg'],
    ['CON.svg', '_CON.svg'],
    ['lpt1', '_lpt1'],
    ['map\u202egvs.exe', 'mapgvs.exe'],
    ['tab\tand\u0000nul.csv', 'tabandnul.csv'],
    ['ends with dots...', 'ends with dots'],
    ['', '_'],
    ['e\u0301.txt', 'é.txt'],
  ])('%j becomes %j', (wanted, name) => {
    expect(fileName(wanted)).toBe(name)
  })

  it('keeps its ending within 200 bytes', () => {
    const name = fileName(`${'友'.repeat(300)}.geojson`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/友\.geojson$/)
  })
})

describe('a profile', () => {
  it('is made when it is missing', () => {
    expect(profileProblem(join(folder, 'a', 'b'))).toBe('')
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual([])
  })

  it('says why it cannot be written, and does not wait for ever where nothing can be made', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(profileProblem(join(folder, 'file', 'x'))).toMatch(/ENOTDIR/)
    if (process.platform === 'linux') expect(profileProblem('/proc/nope/x')).toMatch(/ENOENT/)
  })
})
