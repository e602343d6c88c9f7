/** The highest sequence number of each device: device id → q. */
export type SequenceVector = Readonly<Record<string, number>>

export type JournalNote =
  /** A last line that was never finished was cut off; nothing acknowledged was in it. */
  | 'torn-line-cut'
  /** The profile was copied or put back, so this laptop writes under a new device id. */
  | 'copied'
  /** Lines that had been written are gone or unreadable. */
  | 'lines-lost'
  /** The file with the device's id was gone. */
  | 'device-file-lost'
  /** A backup took the place of the records; said until the window has opened them. */
  | 'restored'
  /** A restore was interrupted before it took effect: these are the records of before. */
  | 'restore-abandoned'

export interface OpenJournal {
  readonly kind: 'open'
  /** 16 hexadecimal digits: the id under which this profile writes from now on. */
  readonly device: string
  /** Names these records; the database carries the same. */
  readonly records: string
  /** What the journal holds of each device, void lines included. */
  readonly written: SequenceVector
  /** The last line of all, for a quick comparison; null when it is void or there is none. */
  readonly last: { readonly d: string; readonly q: number; readonly crc: string } | null
  /** Neither a journal nor a device file was there before. */
  readonly isNew: boolean
  readonly notes: readonly JournalNote[]
  /** Bytes left on the disk. */
  readonly freeBytes: number
}

export type JournalState =
  | OpenJournal
  | { readonly kind: 'unwritable'; readonly reason: string }
  | { readonly kind: 'newer'; readonly version: number }

/** One changeset as canonical JSON, with what main must know of it. */
export interface JournalEntry {
  readonly d: string
  readonly q: number
  readonly json: string
}

export type Appended =
  | { readonly kind: 'appended'; readonly freeBytes: number }
  | {
      readonly kind: 'refused'
      readonly reason: 'sequence' | 'disk-low' | 'write-failed' | 'unwritable' | 'too-large'
      readonly message: string
    }

/** A record by its kind and id. */
export interface PurgedRecord {
  readonly e: string
  readonly r: string
}

export type JournalPurged =
  | { readonly kind: 'purged'; readonly lines: number }
  | { readonly kind: 'refused'; readonly reason: 'write-failed'; readonly message: string }

/** Where reading goes on. */
export interface JournalPosition {
  readonly segment: number
  readonly offset: number
}

export interface JournalPage {
  /** The JSON of whole lines, in the order written: changesets and `{"void":[d,q]}`. */
  readonly lines: readonly string[]
  readonly next: JournalPosition | null
  /** Lines whose checksum is wrong. */
  readonly damaged: number
}

/** What a reading of the whole journal found. */
export interface JournalCheck {
  readonly lines: number
  /** Lines whose checksum is wrong. */
  readonly damaged: number
  /** Numbers that no readable line speaks of: device → first and last of each run. */
  readonly missing: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>
}

export interface JournalCalls {
  /** The journal of the profile; the first call opens it, later ones say how it stands. */
  openJournal(): Promise<JournalState>
  /** Writes up to 50 lines and flushes them to the disk: all or none; each q must follow its device's last. */
  appendJournal(arg: { entries: readonly JournalEntry[] }): Promise<Appended>
  /** Declares sequence numbers used without effect; one after the last uses it up. */
  voidJournal(arg: { d: string; qs: readonly number[] }): Promise<Appended>
  /** A page of lines; without `from`, from where the lines that `after` lacks may begin. */
  readJournal(arg: { after: SequenceVector; from: JournalPosition | null }): Promise<JournalPage>
  /**
   * Takes what was written in these records out of the journal for good; headers stay. What it is cut off in may be called
   * again. The last line must not be one of theirs.
   */
  purgeJournal(arg: { records: readonly PurgedRecord[] }): Promise<JournalPurged>
  /** Takes over the identity of surviving records; only while the journal is empty. */
  adoptRecords(arg: { records: string }): Promise<void>
  /** Reads every line there is. */
  checkJournal(): Promise<JournalCheck>
  /** Writes lines again that the last check found missing; returns how many. */
  mendJournal(arg: { entries: readonly JournalEntry[] }): Promise<number>
  /** Says that restored records have been opened. */
  settleRestore(): Promise<void>
}
