import type { SequenceVector } from '#contract/journal.ts'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { JournalDisk, OpenFile } from './journal-disk.ts'
import { lineBytes, readLine } from './journal-line.ts'

/** The first line of a segment: what lies in the segments before it, so that reading can skip them. */
const segmentHeader = v.object({
  segment: v.number(),
  v: v.number(),
  records: v.string(),
  before: v.record(v.string(), v.number()),
  /** A backup was restored here: what lies in earlier segments is another history. */
  begins: v.optional(v.literal(true)),
})
export type SegmentHeader = v.InferOutput<typeof segmentHeader>

const sequenced = v.union([
  v.object({ void: v.tuple([v.string(), v.number()]) }),
  v.object({ d: v.string(), q: v.number(), o: v.string() }),
])

export interface Scanned {
  readonly written: SequenceVector
  readonly last: { readonly d: string; readonly q: number; readonly crc: string } | null
  /** Where the last good line ends. */
  readonly end: number
  readonly damaged: number
}

export const journalFolder = (profile: string): string => join(profile, 'journal')
export const segmentPath = (profile: string, segment: number): string =>
  join(journalFolder(profile), `${String(segment).padStart(6, '0')}.journal`)

/** The numbers of the segments that are there, the oldest first. */
export async function segmentNumbers(disk: JournalDisk, profile: string): Promise<readonly number[]> {
  const names = await disk.names(journalFolder(profile))
  return names
    .flatMap((name) => /^(\d{6,})\.journal$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

/** A new segment, safe on the disk, ready for lines. */
export async function beginSegment(
  disk: JournalDisk,
  profile: string,
  header: Omit<SegmentHeader, 'v'>,
): Promise<{ file: OpenFile; end: number }> {
  return beginFile(disk, segmentPath(profile, header.segment), header)
}

/** A segment under a name of its own. */
export async function beginFile(
  disk: JournalDisk,
  path: string,
  header: Omit<SegmentHeader, 'v'>,
): Promise<{ file: OpenFile; end: number }> {
  const file = await disk.open(path)
  try {
    const { bytes } = lineBytes(JSON.stringify({ v: 1, ...header }))
    await file.cut(0)
    await file.write(bytes, 0)
    await file.flush()
    await disk.flushFolder(dirname(path))
    return { file, end: bytes.byteLength }
  } catch (problem) {
    await file.close()
    throw problem
  }
}

/** The header of a segment, or undefined when it is damaged. */
export function headerIn(bytes: Uint8Array): SegmentHeader | undefined {
  const line = readLine(bytes, 0)
  if (!('json' in line)) return undefined
  const parsed = v.safeParse(segmentHeader, JSON.parse(line.json))
  return parsed.success ? parsed.output : undefined
}

/** The whole lines of `bytes` from `at` on, headers left out; `end` is where the last good one ends. */
export function linesIn(
  bytes: Uint8Array,
  at: number,
): { lines: { json: string; crc: string }[]; end: number; damaged: number } {
  const lines: { json: string; crc: string }[] = []
  let [offset, end, damaged, pending] = [at, at, 0, 0]
  while (offset < bytes.byteLength) {
    const line = readLine(bytes, offset)
    if ('unfinished' in line) break
    offset += line.size
    if ('damaged' in line) {
      pending++
      continue
    }
    damaged += pending
    pending = 0
    end = offset
    if (!line.json.includes('"before"') || headerIn(bytes.subarray(offset - line.size)) === undefined) lines.push(line)
  }
  return { lines, end, damaged }
}

/** What a segment adds to `known` from `at` on. */
export function scanned(bytes: Uint8Array, at: number, known: Pick<Scanned, 'written' | 'last'>): Scanned {
  const { lines, end, damaged } = linesIn(bytes, at)
  const written: Record<string, number> = { ...known.written }
  let last = known.last
  for (const { json, crc } of lines) {
    const parsed = v.safeParse(sequenced, JSON.parse(json))
    if (!parsed.success) continue
    const line = parsed.output
    const [d, q] = 'void' in line ? line.void : [line.d, line.q]
    written[d] = Math.max(written[d] ?? 0, q)
    last = 'void' in line ? null : { d, q, crc }
  }
  return { written, last, end, damaged }
}
