import type { Appended, JournalCalls, JournalEntry, JournalNote, JournalPage, OpenJournal } from '#contract/journal.ts'
import type { JournalDisk, OpenFile } from './journal-disk.ts'
import { writeDevice } from './journal-device.ts'
import { lineBytes } from './journal-line.ts'
import { purgeKey, purgeSegments } from './journal-purge.ts'
import { runsIn, type JournalRun } from './journal-runs.ts'
import { checkedJournal, type CheckedJournal } from './check-journal.ts'
import { settleRestore } from './restore-journal.ts'
import {
  beginSegment,
  headerIn,
  journalFolder,
  linesIn,
  segmentNumbers,
  segmentPath,
  type Scanned,
} from './journal-segments.ts'

/** Below this the program only reads, so that the disk is never filled to the brim. */
export const leastFreeBytes = 500 * 1024 * 1024
const longestLine = 16 * 1024 * 1024
const linesBetweenCheckpoints = 500
/** Milliseconds for which an answer about the room left on the disk is good. */
const freeAskedEvery = 2000

/** Everything that is known once the journal is open. */
export interface JournalStart {
  readonly profile: string
  readonly device: string
  readonly records: string
  readonly isNew: boolean
  readonly notes: readonly JournalNote[]
  /** The first segment of this history. */
  readonly first: number
  readonly segment: number
  readonly file: OpenFile
  readonly scanned: Scanned
  readonly freeBytes: number
  /** Bytes after which a segment is full. */
  readonly segmentSize: number
}

export interface Journal extends Omit<JournalCalls, 'openJournal'> {
  state(): Promise<OpenJournal>
  /** Notes in `device.json` how far the journal has come, so that the next start reads only what follows. */
  checkpoint(): Promise<void>
  /** The lines as they are now, read while others go on writing. */
  snapshot(): JournalSnapshot
  close(): Promise<void>
}

export interface JournalSnapshot {
  readonly device: string
  readonly records: string
  readonly written: Readonly<Record<string, number>>
  /** The last segment. */
  readonly segment: number
  /** All lines in the order written, a segment at a time. */
  readonly runs: AsyncIterable<readonly JournalRun[]>
}

/** The journal from where `start` found it. Its calls must come one after the other. */
export function journalFrom(disk: JournalDisk, start: JournalStart): Journal {
  const { profile, device } = start
  let { segment, file, records } = start
  let { end, last } = start.scanned
  const written = new Map(Object.entries(start.scanned.written))
  let isBroken = false
  let free = start.freeBytes
  let freeAskedAt = Date.now()
  let sinceCheckpoint = 0
  let checked: CheckedJournal | undefined

  async function append(lines: readonly { d: string; q: number; json: string; isVoid: boolean }[]): Promise<Appended> {
    if (isBroken) return refused('write-failed', 'an earlier write failed and could not be taken back')
    if (free < leastFreeBytes || Date.now() - freeAskedAt > freeAskedEvery) await askFree()
    if (free < leastFreeBytes) return refused('disk-low', `${free} bytes left on the disk`)
    const encoded = lines.map(({ json }) => lineBytes(json))
    try {
      if (end > start.segmentSize) await nextSegment()
      const bytes = Buffer.concat(encoded.map((line) => line.bytes))
      await file.write(bytes, end)
      await file.flush()
      end += bytes.byteLength
      free -= bytes.byteLength
    } catch (problem) {
      await takeBack()
      return refused('write-failed', problem instanceof Error ? problem.message : String(problem))
    }
    lines.forEach(({ d, q, isVoid }, index) => {
      written.set(d, Math.max(q, written.get(d) ?? 0))
      last = isVoid ? null : { d, q, crc: encoded[index]?.crc ?? '' }
    })
    sinceCheckpoint += lines.length
    // The lines are safe already; the note in device.json only spares reading at the next start.
    if (sinceCheckpoint >= linesBetweenCheckpoints) await checkpoint().catch(() => undefined)
    return { kind: 'appended', freeBytes: free }
  }

  async function askFree(): Promise<void> {
    free = await disk.freeBytes(profile)
    freeAskedAt = Date.now()
  }

  // A half-written line must not stand before later ones.
  async function takeBack(): Promise<void> {
    try {
      await file.cut(end)
      await file.flush()
    } catch {
      isBroken = true
    }
  }

  async function nextSegment(): Promise<void> {
    const next = await beginSegment(disk, profile, {
      segment: segment + 1,
      records,
      before: Object.fromEntries(written),
    })
    await file.close()
    segment += 1
    file = next.file
    end = next.end
    await checkpoint()
  }

  async function checkpoint(): Promise<void> {
    const mark = await disk.mark(segmentPath(profile, segment))
    await writeDevice(disk, profile, {
      v: 1,
      device,
      records,
      machine: disk.machine(),
      mark,
      segment,
      offset: end,
      written: Object.fromEntries(written),
      last,
    })
    sinceCheckpoint = 0
  }

  return {
    state: async () => {
      await askFree()
      return {
        kind: 'open',
        device,
        records,
        written: Object.fromEntries(written),
        last,
        isNew: start.isNew,
        notes: start.notes,
        freeBytes: free,
      }
    },
    appendJournal: async ({ entries }) => {
      const wrong = firstOutOfOrder(entries, written)
      if (wrong) return refused('sequence', `${wrong.q} does not follow ${written.get(wrong.d) ?? 0}`)
      if (entries.some(({ json }) => json.length > longestLine))
        return refused('too-large', `a line is longer than ${longestLine}`)
      return append(entries.map((entry) => ({ ...entry, isVoid: false })))
    },
    voidJournal: async ({ d, qs }) => {
      const highest = written.get(d) ?? 0
      if (qs.some((q, index) => q > highest + 1 + index))
        return refused('sequence', `${qs.join(', ')} does not follow ${highest}`)
      return append(qs.map((q) => ({ d, q, json: JSON.stringify({ void: [d, q] }), isVoid: true })))
    },
    readJournal: async ({ after, from }): Promise<JournalPage> => {
      const numbers = await ownSegments()
      const number = from?.segment ?? (await firstLacking(numbers, after))
      const bytes = await disk.read(segmentPath(profile, number))
      const following = numbers.find((one) => one > number)
      const next = following === undefined ? null : { segment: following, offset: 0 }
      if (!bytes) return { lines: [], next, damaged: 0 }
      const { lines, damaged } = linesIn(bytes, from?.offset ?? 0)
      return { lines: lines.map(({ json }) => json), next, damaged }
    },
    purgeJournal: async ({ records: purged }) => {
      try {
        // What device.json points at is never rewritten: a segment that changed would be taken for a copy.
        await nextSegment()
        const closed = (await segmentNumbers(disk, profile)).filter((number) => number < segment)
        const lines = await purgeSegments(disk, profile, closed, new Set(purged.map(({ e, r }) => purgeKey(e, r))))
        return { kind: 'purged', lines }
      } catch (problem) {
        return {
          kind: 'refused',
          reason: 'write-failed',
          message: problem instanceof Error ? problem.message : String(problem),
        }
      }
    },
    adoptRecords: async ({ records: adopted }) => {
      if (written.size > 0) throw new Error('the journal already holds records')
      const header = await beginSegment(disk, profile, { segment: segment + 1, records: adopted, before: {} })
      await file.close()
      ;[segment, file, end, records] = [segment + 1, header.file, header.end, adopted]
      await checkpoint()
    },
    checkJournal: async () => {
      checked = await checkedJournal(bytesUpTo(segment, end), Object.fromEntries(written))
      return checked.check
    },
    mendJournal: async ({ entries }) => {
      const missing = entries.filter(({ d, q }) => checked?.missing.get(d)?.delete(q) ?? false)
      if (missing.length === 0) return 0
      const answer = await append(missing.map((entry) => ({ ...entry, isVoid: false })))
      if (answer.kind === 'refused') throw new Error(answer.message)
      return missing.length
    },
    settleRestore: () => settleRestore(disk, profile),
    snapshot: () => ({
      device,
      records,
      written: Object.fromEntries(written),
      segment,
      runs: runs(bytesUpTo(segment, end)),
    }),
    checkpoint,
    close: () => file.close(),
  }

  async function ownSegments(): Promise<readonly number[]> {
    return (await segmentNumbers(disk, profile)).filter((number) => number >= start.first)
  }

  async function* bytesUpTo(lastSegment: number, lastEnd: number): AsyncGenerator<Uint8Array> {
    for (const number of await ownSegments()) {
      if (number > lastSegment) return
      const bytes = await disk.read(segmentPath(profile, number))
      if (bytes) yield number === lastSegment ? bytes.subarray(0, lastEnd) : bytes
    }
  }

  // Lines that `after` lacks lie in the last segment before which nothing is lacking, or after it.
  async function firstLacking(numbers: readonly number[], after: Readonly<Record<string, number>>): Promise<number> {
    for (const number of [...numbers].reverse()) {
      const bytes = await disk.read(segmentPath(profile, number))
      const header = bytes && headerIn(bytes)
      if (header && Object.entries(header.before).every(([d, q]) => (after[d] ?? 0) >= q)) return number
    }
    return numbers[0] ?? segment
  }
}

/** Makes the folder of the journal, which may be all there is to do before the first segment. */
export const makeJournalFolder = async (disk: JournalDisk, profile: string): Promise<void> => {
  await disk.makeFolder(journalFolder(profile))
}

async function* runs(segments: AsyncIterable<Uint8Array>): AsyncGenerator<readonly JournalRun[]> {
  for await (const bytes of segments) yield runsIn(bytes)
}

const refused = (reason: Extract<Appended, { kind: 'refused' }>['reason'], message: string): Appended => ({
  kind: 'refused',
  reason,
  message,
})

function firstOutOfOrder(
  entries: readonly JournalEntry[],
  written: ReadonlyMap<string, number>,
): JournalEntry | undefined {
  const next = new Map(written)
  return entries.find(({ d, q }) => {
    const follows = q === (next.get(d) ?? 0) + 1
    next.set(d, q)
    return !follows
  })
}
