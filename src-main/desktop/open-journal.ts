import type { JournalNote, JournalState } from '#contract/journal.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import { journalFrom, makeJournalFolder, type Journal } from './journal.ts'
import type { JournalDisk } from './journal-disk.ts'
import { isCopy, readDevice, type DeviceFile } from './journal-device.ts'
import { finishRestore } from './restore-journal.ts'
import { beginSegment, headerIn, scanned, segmentNumbers, segmentPath, type Scanned } from './journal-segments.ts'

const fullSegment = 4 * 1024 * 1024
const nothing: Pick<Scanned, 'written' | 'last'> = { written: {}, last: null }

export type OpenedJournal =
  { readonly kind: 'open'; readonly journal: Journal } | Exclude<JournalState, { kind: 'open' }>

/** The journal of a profile, repaired where a crash or a copy left it in doubt; any doubt about the sequence means a new device id. */
export async function openJournal(
  disk: JournalDisk,
  profile: string,
  segmentSize = fullSegment,
): Promise<OpenedJournal> {
  await makeJournalFolder(disk, profile)
  const device = await readDevice(disk, profile)
  if (device.kind === 'newer') return device
  const restore = await finishRestore(disk, profile)
  const { first } = restore
  const numbers = (await segmentNumbers(disk, profile)).filter((number) => number >= first)
  // What was noted of the history before a restore says nothing of this one.
  const isNoteOfOld = device.kind === 'known' && device.file.segment < first
  const known = device.kind === 'known' && !isNoteOfOld ? device.file : undefined
  const found = await readSegments(disk, profile, numbers, known)
  if (found.newer !== undefined) return { kind: 'newer', version: found.newer }

  const begin = async (segment: number) => ({
    segment,
    ...(await beginSegment(disk, profile, { segment, records, before: found.scanned.written })),
  })

  const isNew = device.kind === 'absent' && numbers.length === 0
  const notes: JournalNote[] = []
  if (!known && !isNew && !isNoteOfOld) notes.push('device-file-lost')
  if (known && (await isCopied(disk, profile, numbers, known))) notes.push('copied')
  if (found.damaged > 0 || (known && isLacking(known.written, found.scanned.written))) notes.push('lines-lost')
  const mayContinue = known !== undefined && notes.length === 0
  if (found.isTorn) notes.push('torn-line-cut')
  if (restore.note) notes.push(restore.note)

  const records = known?.records ?? found.records ?? randomUUID()
  const latest = Math.max(0, known?.segment ?? 0, ...numbers)
  const isLastThere = latest > 0 && numbers.at(-1) === latest
  // A segment whose very first line was torn off begins anew.
  const mayGoOn = isLastThere && found.scanned.end > 0
  const begun = mayGoOn
    ? { segment: latest, file: await disk.open(segmentPath(profile, latest)), end: found.scanned.end }
    : await begin(isLastThere ? latest : latest + 1)
  if (mayGoOn && (await begun.file.size()) > begun.end) {
    await begun.file.cut(begun.end)
    await begun.file.flush()
  }
  const journal = journalFrom(disk, {
    profile,
    first: Math.max(first, found.first),
    device: mayContinue ? known.device : randomBytes(8).toString('hex'),
    records,
    isNew,
    notes,
    segment: begun.segment,
    file: begun.file,
    scanned: { ...found.scanned, end: begun.end },
    freeBytes: await disk.freeBytes(profile),
    segmentSize,
  })
  const hasMoved = !mayContinue || known.segment !== begun.segment || known.offset !== begun.end
  if (hasMoved) await journal.checkpoint()
  return { kind: 'open', journal }
}

interface Found {
  readonly scanned: Scanned
  readonly damaged: number
  readonly isTorn: boolean
  readonly records: string | undefined
  readonly newer?: number
  /** The segment in which the last restore begins, as far as was read. */
  readonly first: number
}

/** Reads what came after the note in `device.json`, or everything when that cannot be trusted. */
async function readSegments(
  disk: JournalDisk,
  profile: string,
  numbers: readonly number[],
  known: DeviceFile | undefined,
): Promise<Found> {
  const isNoteGood =
    known !== undefined &&
    numbers.includes(known.segment) &&
    (await sizeOf(disk, profile, known.segment)) >= known.offset
  let result: Scanned = { ...(isNoteGood ? known : nothing), end: 0, damaged: 0 }
  let [damaged, isTorn] = [0, false]
  let records: string | undefined
  let first = 0
  for (const number of numbers) {
    if (isNoteGood && number < known.segment) continue
    const bytes = (await disk.read(segmentPath(profile, number))) ?? new Uint8Array()
    const header = headerIn(bytes)
    if (header && header.v > 1) return { scanned: result, damaged, isTorn, records, first, newer: header.v }
    if (header?.begins && number > (numbers[0] ?? 0)) {
      ;[result, damaged, records] = [{ ...nothing, end: 0, damaged: 0 }, 0, undefined]
    }
    if (header?.begins) first = number
    records ??= header?.records
    result = scanned(bytes, isNoteGood && number === known.segment ? known.offset : 0, result)
    damaged += result.damaged
    isTorn = result.end < bytes.byteLength
    if (isTorn && number !== numbers.at(-1)) damaged++
  }
  return { scanned: result, damaged, isTorn, records, first }
}

async function sizeOf(disk: JournalDisk, profile: string, segment: number): Promise<number> {
  const file = await disk.open(segmentPath(profile, segment))
  try {
    return await file.size()
  } finally {
    await file.close()
  }
}

async function isCopied(
  disk: JournalDisk,
  profile: string,
  numbers: readonly number[],
  known: DeviceFile,
): Promise<boolean> {
  if (!numbers.includes(known.segment)) return false
  return isCopy(known, disk.machine(), await disk.mark(segmentPath(profile, known.segment)))
}

const isLacking = (noted: Readonly<Record<string, number>>, written: Readonly<Record<string, number>>): boolean =>
  Object.entries(noted).some(([d, q]) => (written[d] ?? 0) < q)
