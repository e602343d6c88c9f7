import { replaceFile, type JournalDisk } from './journal-disk.ts'
import { lineBytes, readLine } from './journal-line.ts'
import { segmentPath } from './journal-segments.ts'

interface Purgeable {
  readonly ops: readonly { readonly e?: unknown; readonly r?: unknown }[]
  readonly purged?: number
}

/**
 * Takes what was written in some records out of closed segments, the oldest first, each replaced whole or not at all. Their
 * last line put them in the trash: as long as that stands, whatever was cut off in between leaves them there.
 */
export async function purgeSegments(
  disk: JournalDisk,
  profile: string,
  segments: readonly number[],
  gone: ReadonlySet<string>,
): Promise<number> {
  let lines = 0
  for (const segment of [...segments].sort((a, b) => a - b)) {
    const path = segmentPath(profile, segment)
    const bytes = await disk.read(path)
    const purged = bytes && purgedBytes(bytes, gone)
    if (!purged || purged.lines === 0) continue
    await replaceFile(disk, path, purged.bytes)
    lines += purged.lines
  }
  return lines
}

export const purgeKey = (entity: string, id: string): string => `${entity}/${id}`

// Lines that cannot be read stay as they are: they bear witness of what was lost.
function purgedBytes(bytes: Uint8Array, gone: ReadonlySet<string>): { bytes: Uint8Array; lines: number } {
  const parts: Uint8Array[] = []
  let [at, lines] = [0, 0]
  while (at < bytes.byteLength) {
    const line = readLine(bytes, at)
    if ('unfinished' in line) {
      parts.push(bytes.subarray(at))
      break
    }
    const json = 'json' in line ? purgedLine(line.json, gone) : undefined
    if (json === undefined) parts.push(bytes.subarray(at, at + line.size))
    else {
      parts.push(lineBytes(json).bytes)
      lines++
    }
    at += line.size
  }
  return { bytes: Buffer.concat(parts), lines }
}

/** The line without what it says of `gone`; undefined when it says nothing of them. */
export function purgedLine(json: string, gone: ReadonlySet<string>): string | undefined {
  const line = JSON.parse(json) as Partial<Purgeable>
  if (!Array.isArray(line.ops)) return undefined
  const ops = line.ops as Purgeable['ops']
  const left = ops.filter(({ e, r }) => !gone.has(purgeKey(String(e), String(r))))
  if (left.length === ops.length) return undefined
  const changed: Record<string, unknown> = { ...line, ops: left, purged: (line.purged ?? 0) + ops.length - left.length }
  return JSON.stringify(Object.fromEntries(Object.entries(changed).sort(([a], [b]) => (a < b ? -1 : 1))))
}
