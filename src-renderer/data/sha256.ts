import type { Digest } from '#domain/log/changeset.ts'

const encoder = new TextEncoder()

/** Never to be awaited inside a transaction: the transaction would end while it waits. */
export async function sha256(text: string): Promise<Digest> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
