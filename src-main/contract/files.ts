/** Why a file is picked: decides the offered endings and the greatest size that is read. */
export type PickPurpose = 'base-map' | 'restore' | 'import'

/** A file the user chose; the window holds a one-time token for it, never its path. */
export interface PickedFile {
  readonly token: string
  readonly name: string
  /** Bytes. */
  readonly size: number
}

export interface SavedFile {
  readonly token: string
  readonly name: string
}

export interface FileFilter {
  readonly name: string
  /** Without the dot. */
  readonly extensions: readonly string[]
}

export interface FileCalls {
  /** The chosen file, or null when the dialog was left. */
  pickFile(arg: { purpose: PickPurpose }): Promise<PickedFile | null>
  /** The bytes of a picked file; a token is good for one reading. */
  readPicked(arg: { token: string }): Promise<Uint8Array>
  /** The file as written whole where the user chose, or null when the dialog was left. */
  saveFile(arg: { name: string; bytes: Uint8Array; filters: readonly FileFilter[] }): Promise<SavedFile | null>
  /** Shows a file saved in this session in the folder it lies in. */
  showSaved(arg: { token: string }): Promise<void>
}
