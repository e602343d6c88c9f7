import type { BackupReason } from '#contract/backup.ts'
import type { SequenceVector } from '#contract/journal.ts'
import { createHash, randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { helloText, manifestText, sha256, type BackupManifest } from './backup-format.ts'
import { goodFile, type BackedUpFiles } from './backed-up-files.ts'
import { flushFolder } from './journal-disk.ts'
import type { JournalRun } from './journal-runs.ts'
import { missingRuns } from './journal-step.ts'
import { zipWriter, type ZipWriter } from './zip-writer.ts'

/** Bytes of lines after which a part of the log is full: a whole segment of the journal makes one. */
const fullPart = 3 * 1024 * 1024
const mostPartsAtOnce = 3

export interface BackupSource {
  readonly records: string
  readonly device: string
  readonly written: SequenceVector
  /** The lines of the journal in the order written, a segment at a time. */
  readonly runs: AsyncIterable<readonly JournalRun[]>
  /** The settings as JSON, if they are known. */
  readonly settings: string | undefined
  /** The attached files. */
  readonly files: BackedUpFiles
}

export interface BackupFacts {
  readonly at: number
  readonly reason: BackupReason
  readonly app: string
  readonly runtime: string
}

export interface WrittenBackup {
  readonly file: string
  readonly size: number
  readonly changes: number
}

/** Writes a backup into `folder` whole or not at all: a temporary file, flushed, then renamed. */
export async function writeBackup(folder: string, source: BackupSource, facts: BackupFacts): Promise<WrittenBackup> {
  const file = backupName(facts)
  const temporary = join(folder, `.${file}.${randomBytes(4).toString('hex')}.part`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      const zip = zipWriter(handle, new Date(facts.at))
      const changes = await writeParts(zip, source, facts)
      const size = await zip.end()
      await handle.sync()
      await handle.close()
      await rename(temporary, join(folder, file))
      await flushFolder(folder)
      return { file, size, changes }
    } finally {
      await handle.close().catch(() => undefined)
    }
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw problem
  }
}

/** "atlas-20261125-031442-asked.zip", in the time of this computer; the reason last. */
function backupName({ at, reason }: Pick<BackupFacts, 'at' | 'reason'>): string {
  const [day = '', time = ''] = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().split(/[T.]/)
  return `atlas-${day.replaceAll('-', '')}-${time.replaceAll(':', '')}-${String(at % 1000).padStart(3, '0')}-${reason}.zip`
}

async function writeParts(zip: ZipWriter, source: BackupSource, facts: BackupFacts): Promise<number> {
  const parts: BackupManifest['parts'][number][] = []
  const names = new Set<string>()
  const underway: Promise<void>[] = []
  const seen = new Map<string, Set<number>>()
  let lines = 0

  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    parts.push({ name, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') })
    underway.push(zip.add(name, bytes))
    if (underway.length >= mostPartsAtOnce) await underway.shift()
  }
  const addLog = async ({ d, first, last, chunks }: OpenPart): Promise<void> => {
    const base = `log/${d}/${first}-${last}`
    let name = `${base}.ndjson`
    for (let again = 2; names.has(name); again++) name = `${base}-${again}.ndjson`
    names.add(name)
    await add(name, chunks[0] && chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))
  }

  const { written, records, device } = source
  await add('hello.json', Buffer.from(helloText({ ...facts, records, device, written })))
  const open = new Map<string, OpenPart>()
  for await (const some of source.runs) {
    for (const { d, numbers, bytes } of some) {
      lines += numbers.length
      const known = numbersOf(seen, d)
      const part = partFor(open, d, numbers)
      for (const q of numbers) known.add(q)
      part.chunks.push(bytes)
      part.size += bytes.byteLength
      if (part.size < fullPart) continue
      open.delete(d)
      await addLog(part)
    }
  }
  for (const part of open.values()) await addLog(part)
  if (source.settings !== undefined) await add('settings.json', Buffer.from(source.settings))
  const files = [...source.files.beside]
  for (const sha of source.files.inside) {
    const bytes = await goodFile(source.files.folder, sha)
    if (!bytes) continue
    await add(`blobs/${sha}`, bytes)
    files.push({ sha, size: bytes.byteLength })
  }
  const missing = Object.fromEntries(
    Object.entries(written).flatMap(([d, highest]) => {
      const runs = missingRuns(seen.get(d) ?? new Set(), highest)
      return runs.length > 0 ? [[d, runs]] : []
    }),
  )
  const text = manifestText({ at: facts.at, reason: facts.reason, written, lines, missing, parts, files })
  underway.push(zip.add('manifest.json', Buffer.from(text)))
  await Promise.all(underway)
  return lines
}

interface OpenPart {
  readonly d: string
  first: number
  last: number
  size: number
  readonly chunks: Uint8Array[]
}

function partFor(open: Map<string, OpenPart>, d: string, numbers: readonly number[]): OpenPart {
  const part = open.get(d) ?? { d, first: Infinity, last: 0, size: 0, chunks: [] }
  open.set(d, part)
  for (const q of numbers) {
    part.first = Math.min(part.first, q)
    part.last = Math.max(part.last, q)
  }
  return part
}

function numbersOf(seen: Map<string, Set<number>>, d: string): Set<number> {
  const known = seen.get(d) ?? new Set<number>()
  seen.set(d, known)
  return known
}

/** The name a file goes by in the list of those already checked: another size or content is another file. */
export const fingerprint = (file: string, size: number, changedAt: number): string =>
  sha256(`${file}|${size}|${Math.round(changedAt)}`).slice(0, 32)
