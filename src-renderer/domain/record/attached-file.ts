import { between, matching, shape, someText, text, type Check } from '#domain/log/register-checks.ts'

/** A file kept beside the records, told by its content. */
export interface AttachedFile {
  /** SHA-256 of the bytes in hexadecimal. */
  readonly sha: string
  /** Bytes. */
  readonly size: number
  /** Media type as found out from the bytes, never as the sender says. */
  readonly mime: string
  readonly name: string
}

export const attachedFileCheck: Check = shape({
  sha: matching(/^[0-9a-f]{64}$/),
  size: between(0, Number.MAX_SAFE_INTEGER),
  mime: text(200),
  name: someText(255),
})
