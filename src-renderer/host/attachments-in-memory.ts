import type { AttachmentCalls } from '#contract/attachments.ts'
import { pickInBrowser, saveInBrowser } from './browser-files.ts'
import { HostProblem } from './host-problem.ts'

/** Attached files kept as long as the page lives. */
export function attachmentsInMemory(): AttachmentCalls {
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
    readAttachment: ({ sha }) => Promise.resolve(bytesOf(sha)),
    saveAttachment: ({ sha, name }) => {
      saveInBrowser(name, bytesOf(sha))
      return Promise.resolve(true)
    },
  }
}
