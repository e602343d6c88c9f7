import type { JournalNote } from '#contract/journal.ts'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { replaceFile, type JournalDisk } from './journal-disk.ts'
import { lineBytes } from './journal-line.ts'
import { stepOf } from './journal-step.ts'
import { beginFile, journalFolder, segmentNumbers, segmentPath } from './journal-segments.ts'

/*
 * A restore writes the new history beside the old one, as segments under names that nothing reads. One rename, that of
 * `restore.json`, decides: before it the old records stand, after it the new ones, whatever is interrupted. The rest
 * (giving the segments their names, letting the old ones go) is done again at the next start if need be.
 */

const decision = v.object({
  v: v.literal(1),
  /** The segment in which the records now begin. */
  first: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The window has opened them. */
  isSettled: v.boolean(),
})
type Decision = v.InferOutput<typeof decision>

const fullSegment = 4 * 1024 * 1024
const bytesInOneWrite = 512 * 1024

/** Puts `lines` in the place of everything the journal holds; the journal must be opened anew afterwards. */
export async function restoreJournal(
  disk: JournalDisk,
  profile: string,
  lastSegment: number,
  lines: AsyncIterable<readonly string[]>,
): Promise<void> {
  const first = lastSegment + 1
  await discardHalf(disk, profile)
  const writer = segmentWriter(disk, profile, first)
  for await (const some of lines) for (const json of some) await writer.add(json)
  await writer.end()
  await decide(disk, profile, { v: 1, first, isSettled: false })
}

export interface FinishedRestore {
  /** The first segment that counts. */
  readonly first: number
  readonly note: Extract<JournalNote, 'restored' | 'restore-abandoned'> | undefined
}

/** Carries on where a restore was interrupted; called before the journal is read. */
export async function finishRestore(disk: JournalDisk, profile: string): Promise<FinishedRestore> {
  const decided = await readDecision(disk, profile)
  const waiting = await waitingSegments(disk, profile)
  const isDecided = decided !== undefined && !decided.isSettled
  for (const number of waiting)
    if (isDecided && number >= decided.first)
      await disk.rename(waitingPath(profile, number), segmentPath(profile, number))
    else await disk.discard(waitingPath(profile, number))
  if (waiting.length > 0) await disk.flushFolder(journalFolder(profile))
  const isAbandoned = waiting.length > 0 && !isDecided
  return { first: decided?.first ?? 1, note: isDecided ? 'restored' : isAbandoned ? 'restore-abandoned' : undefined }
}

/** Once the window has opened the restored records, the history before them is let go; a backup of it was kept. */
export async function settleRestore(disk: JournalDisk, profile: string): Promise<void> {
  const decided = await readDecision(disk, profile)
  if (!decided || decided.isSettled) return
  await decide(disk, profile, { ...decided, isSettled: true })
  for (const number of await segmentNumbers(disk, profile))
    if (number < decided.first) await disk.discard(segmentPath(profile, number))
}

function segmentWriter(disk: JournalDisk, profile: string, first: number) {
  const records = randomUUID()
  const before: Record<string, number> = {}
  let number = first
  let begun = begin()
  let waiting: Uint8Array[] = []
  let size = 0

  function begin() {
    const header = {
      segment: number,
      records,
      before: { ...before },
      ...(number === first ? { begins: true as const } : {}),
    }
    return beginFile(disk, waitingPath(profile, number), header)
  }
  async function flush(): Promise<void> {
    const open = await begun
    const bytes = Buffer.concat(waiting)
    await open.file.write(bytes, open.end)
    open.end += bytes.byteLength
    ;[waiting, size] = [[], 0]
  }
  async function close(): Promise<void> {
    await flush()
    const { file } = await begun
    await file.flush()
    await file.close()
  }
  return {
    add: async (json: string): Promise<void> => {
      const step = stepOf(json)
      if (!step) throw new Error('not a line of a journal')
      if ((await begun).end > fullSegment) {
        await close()
        number += 1
        begun = begin()
        await begun
      }
      const { bytes } = lineBytes(json)
      waiting.push(bytes)
      size += bytes.byteLength
      before[step.d] = Math.max(step.q, before[step.d] ?? 0)
      if (size > bytesInOneWrite) await flush()
    },
    end: close,
  }
}

async function discardHalf(disk: JournalDisk, profile: string): Promise<void> {
  for (const number of await waitingSegments(disk, profile)) await disk.discard(waitingPath(profile, number))
}

async function waitingSegments(disk: JournalDisk, profile: string): Promise<readonly number[]> {
  const names = await disk.names(journalFolder(profile))
  return names.flatMap((name) => /^(\d{6,})\.restoring$/.exec(name)?.[1] ?? []).map(Number)
}

async function readDecision(disk: JournalDisk, profile: string): Promise<Decision | undefined> {
  const bytes = await disk.read(decisionPath(profile))
  if (!bytes) return undefined
  return v.parse(decision, JSON.parse(Buffer.from(bytes).toString('utf8')))
}

const decide = (disk: JournalDisk, profile: string, value: Decision): Promise<void> =>
  replaceFile(disk, decisionPath(profile), Buffer.from(`${JSON.stringify(value)}\n`))

const decisionPath = (profile: string): string => join(journalFolder(profile), 'restore.json')
const waitingPath = (profile: string, number: number): string =>
  join(journalFolder(profile), `${String(number).padStart(6, '0')}.restoring`)
