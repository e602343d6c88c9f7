import type { SequenceVector } from './journal.ts'

/** Why a backup was made. `restore`: kept before another backup took the place of the records. */
export type BackupReason = 'quit' | 'daily' | 'update' | 'migration' | 'asked' | 'restore'

/** Why a backup cannot be used; nothing was changed. */
export type BackupProblemKind =
  /** Not one of our files at all. */
  | 'not-a-backup'
  | 'truncated'
  /** Bytes differ from what their checksum says. */
  | 'damaged'
  | 'newer'
  | 'duplicate-entry'
  | 'unsafe-name'
  | 'unknown-entry'
  | 'missing-part'
  /** Unpacked it would be larger than any backup is. */
  | 'too-large'
  | 'bad-line'
  /** A sequence number is missing. */
  | 'gap'
  | 'unreadable'

export interface BackupProblem {
  readonly kind: BackupProblemKind
  /** Name of the file, without its folder. */
  readonly file: string
  /** Where in the file: the name of an entry and, from 1, the line in it. */
  readonly entry?: string
  readonly line?: number
  /** What exactly, for whoever looks closer. */
  readonly detail: string
}

/** Where a backup lies: in the first folder, the second one, or a file that was picked. */
export type BackupPlace = 'first' | 'second' | 'picked'

export interface Backup {
  /** Names the file as long as the program runs; never its path. */
  readonly id: string
  readonly file: string
  readonly place: BackupPlace
  /** Milliseconds since 1970. */
  readonly at: number
  readonly reason: BackupReason
  /** Bytes. */
  readonly size: number
  /** Changes in its log. */
  readonly changes: number
  /** Records that are not in the trash, counted when it was checked. */
  readonly records?: number
  readonly state: 'unchecked' | 'ok' | 'damaged'
  readonly problem?: BackupProblem
}

/** The attached files of a backup, in it or in the folder `files` beside it. */
export interface BackupFiles {
  readonly count: number
  /** It names them, but they are not beside it. */
  readonly absent: number
  /** Beside it with other bytes. */
  readonly damaged: number
  /** Its changes speak of them, but they had gone before it was made. */
  readonly lost: number
}

export type CheckedBackup =
  | {
      readonly kind: 'good'
      readonly backup: Backup
      readonly written: SequenceVector
      /** Records by kind of entity, those in the trash left out. */
      readonly counts: Readonly<Record<string, number>>
      /** The newest schema of its changes. */
      readonly schema: number
      /** Changes the journal had lost already when it was made. */
      readonly missing: number
      /** Parts in which its lines are read. */
      readonly parts: number
      readonly files: BackupFiles
    }
  | { readonly kind: 'refused'; readonly problem: BackupProblem }
  | { readonly kind: 'stopped' }

export interface BackupStatus {
  readonly last: Backup | null
  /** Why the last attempt failed, until one succeeds. */
  readonly failed: { readonly at: number; readonly message: string } | null
  readonly isRunning: boolean
  /** Something was written since the last backup. */
  readonly isDue: boolean
  readonly second: {
    /** Name of the folder, without its path. */
    readonly name: string
    readonly isThere: boolean
    /** When a backup last got there. */
    readonly lastAt: number | null
    readonly failed: string | null
  } | null
  /** Bytes left on the disk of the records. */
  readonly freeBytes: number
  /** Files in the first folder. */
  readonly count: number
}

/** What came of bringing a backup back: the records as they were before it, as a backup. */
export interface Restored {
  readonly kept: Backup | null
  readonly backup: Backup
  /** Attached files that could not be brought back with them. */
  readonly lackingFiles: number
}

export interface BackupCalls {
  backupStatus(): Promise<BackupStatus>
  /** Every backup in both folders, the latest first. */
  listBackups(): Promise<readonly Backup[]>
  /** The new backup, or null when the journal is empty. */
  makeBackup(arg: { reason: 'asked' | 'migration' }): Promise<Backup | null>
  /** Lets the user choose the second folder; null when the dialog was left. */
  chooseBackupFolder(): Promise<BackupStatus | null>
  forgetBackupFolder(): Promise<BackupStatus>
  /** Lets the user choose a backup file anywhere; null when the dialog was left. */
  pickBackup(): Promise<Backup | null>
  /** Reads the whole file and says whether everything in it is as it was written. */
  checkBackup(arg: { id: string }): Promise<CheckedBackup>
  /** Ends the checking that is under way. */
  stopCheckingBackup(): Promise<void>
  /** The lines of one part, counted from 0, its checksum checked. */
  readBackup(arg: { id: string; part: number }): Promise<readonly string[]>
  /** Puts the records of a backup in the place of those that are here; the window then has to open them anew. */
  restoreBackup(arg: { id: string; schema: number }): Promise<Restored>
  /** Shows the file in the folder it lies in. */
  showBackup(arg: { id: string }): Promise<void>
  /** Keeps a copy of the settings beside the journal, for backups and for a database that was lost. */
  keepSettings(arg: { json: string }): Promise<void>
  keptSettings(): Promise<string | null>
  /** For a job: a backup into the folder of `--out`, or into the first folder. */
  makeBackupForJob(): Promise<Backup | null>
  /** For a job: the backup file it was given. */
  backupOfJob(): Promise<Backup>
}
