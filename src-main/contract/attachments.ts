/** A file kept beside the records, told by its content. */
export interface KeptFile {
  /** SHA-256 of the bytes in hexadecimal. */
  readonly sha: string
  /** Bytes. */
  readonly size: number
  /** Found out from the first bytes, never as the sender says. */
  readonly mime: string
  readonly name: string
}

export interface AttachmentCalls {
  /** Lets the user choose a file and keeps a copy of it in the profile; null when the dialog was left. */
  attachFile(): Promise<KeptFile | null>
  /** The bytes of a kept file of at most 64 MiB. */
  readAttachment(arg: { sha: string }): Promise<Uint8Array>
  /** A copy of a kept file where the user chooses; false when the dialog was left. */
  saveAttachment(arg: { sha: string; name: string }): Promise<boolean>
}
