import { secretCalls } from '#desktop/secrets.ts'
import { expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ safeStorage: {} }))

const ring = (backend: 'basic_text' | 'gnome_libsecret', isAvailable = true) => ({
  isEncryptionAvailable: () => isAvailable,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => Buffer.from(`sealed:${text}`),
  decryptString: (box: Buffer) => {
    const text = box.toString()
    if (!text.startsWith('sealed:')) throw new Error('another key')
    return text.slice(7)
  },
})

it('opens what it sealed, and nothing else', async () => {
  const calls = secretCalls(ring('gnome_libsecret'), 'linux')
  const box = await calls.sealText({ text: 'E12345678' })
  expect(box).not.toContain('E12345678')
  expect(await calls.openSealed({ box: box ?? '' })).toBe('E12345678')
  expect(await calls.openSealed({ box: Buffer.from('other').toString('base64') })).toBeNull()
})

it.each([
  ['basic_text', true, 'linux', null],
  ['gnome_libsecret', false, 'linux', null],
  ['basic_text', true, 'win32', 'sealed'],
] as const)('seals only with a key worth the name: %s %s %s', async (backend, isAvailable, platform, expected) => {
  const box = await secretCalls(ring(backend, isAvailable), platform).sealText({ text: 'x' })
  expect(box === null ? null : 'sealed').toBe(expected)
})
