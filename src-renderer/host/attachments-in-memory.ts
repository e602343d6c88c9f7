import type { AttachmentCalls, AttachmentUpkeepCalls } from '#contract/attachments.ts'
import { pickInBrowser, saveInBrowser } from './browser-files.ts'
import { HostProblem } from './host-problem.ts'

/** Attached files kept as long as the page lives. */
export function attachmentsInMemory(): AttachmentCalls & AttachmentUpkeepCalls {
  const kept = new Map<string, Uint8Array>()
  const bytesOf = (sha: string): Uint8Array => {
    const bytes = kept.get(sha)
    if (!bytes) throw new HostProblem('gone', 'this file is not here')
    return bytes
  }
  return {
    attachFile: async () => {
      const file = await pickInBrowser([])
      if (!file) return null
      const bytes = new Uint8Array(await file.arrayBuffer())
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const sha = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
      kept.set(sha, bytes)
      return { sha, size: file.size, mime: 'application/octet-stream', name: file.name }
    },
    relinkAttachment: () => Promise.reject(new HostProblem('not-allowed', 'a browser keeps no files')),
    spaceUsed: () => Promise.resolve({ database: 0, journal: 0, files: 0, backups: 0, free: 100 * 1024 ** 3 }),
    checkAttachments: () =>
      Promise.resolve({
        count: kept.size,
        bytes: [...kept.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
        missing: [],
        damaged: [],
        unused: { count: 0, bytes: 0 },
      }),
    isAttachmentHere: ({ sha }) => Promise.resolve(kept.has(sha)),
    readAttachment: ({ sha }) => Promise.resolve(bytesOf(sha)),
    saveAttachment: ({ sha, name }) => {
      saveInBrowser(name, bytesOf(sha))
      return Promise.resolve(true)
    },
  }
}
