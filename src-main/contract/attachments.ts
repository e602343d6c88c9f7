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
  /** Lets the user show where a missing file lies; `other-file` when it is not the same bytes, false when the dialog was left. */
  relinkAttachment(arg: { sha: string }): Promise<boolean>
  /** The bytes of a kept file of at most 64 MiB. */
  readAttachment(arg: { sha: string }): Promise<Uint8Array>
  /** A copy of a kept file where the user chooses; false when the dialog was left. */
  saveAttachment(arg: { sha: string; name: string }): Promise<boolean>
}

/** A file as the changes name it. */
export interface NamedFile {
  readonly sha: string
  readonly name: string
}

/** How the attached files stand against what the journal says of them. */
export interface AttachmentCheck {
  /** Files that are there, and their bytes. */
  readonly count: number
  readonly bytes: number
  /** The journal speaks of them, but they are not there. */
  readonly missing: readonly NamedFile[]
  /** Their bytes are not those of their name; looked for only when the check is thorough. */
  readonly damaged: readonly NamedFile[]
  /** No change speaks of them any more; thirty days later they go. */
  readonly unused: { readonly count: number; readonly bytes: number }
}

/** Bytes on the disk. */
export interface SpaceUsed {
  readonly database: number
  readonly journal: number
  readonly files: number
  readonly backups: number
  /** Left for anything else. */
  readonly free: number
}

export interface AttachmentUpkeepCalls {
  spaceUsed(): Promise<SpaceUsed>
  checkAttachments(arg: { isThorough: boolean }): Promise<AttachmentCheck>
  /** Whether the file is there; one that is missing is first looked for beside the backups. */
  isAttachmentHere(arg: { sha: string }): Promise<boolean>
}
