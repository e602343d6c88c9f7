import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  backupVersion,
  knownPart,
  logPart,
  readHello,
  readManifest,
  sha256,
  type BackupHello,
  type BackupManifest,
} from './backup-format.ts'
import { refusing, type Refuse } from './backup-refused.ts'
import { entryBytes, zipEntries, type ZipEntry } from './zip-reader.ts'

/** A backup from anywhere, its table of contents checked; the parts are checked as they are read. */
export interface BackupFile {
  readonly hello: BackupHello
  readonly manifest: BackupManifest
  readonly size: number
  /** Names of the parts of the log, in their order. */
  readonly logParts: readonly string[]
  /** Attached files: inside as parts, or beside the backup. */
  readonly files: readonly { readonly sha: string; readonly isInside: boolean }[]
  readonly refuse: Refuse
  /** The bytes of a part as they were written, or a `BackupRefused`. */
  part(name: string): Promise<Buffer>
  close(): Promise<void>
}

/** Opens a backup; throws `BackupRefused` with the place for anything that is not whole and ours. */
export async function openBackup(path: string): Promise<BackupFile> {
  const refuse = refusing(basename(path))
  const handle = await open(path, 'r').catch((problem: unknown) =>
    refuse('unreadable', problem instanceof Error ? problem.message : String(problem)),
  )
  try {
    return await openedBackup(handle, refuse)
  } catch (problem) {
    await handle.close()
    throw problem
  }
}

async function openedBackup(handle: FileHandle, refuse: Refuse): Promise<BackupFile> {
  const found = await handle.stat()
  if (!found.isFile()) refuse('unreadable', 'not an ordinary file')
  const entries = new Map((await zipEntries(handle, refuse)).map((entry) => [entry.name, entry]))
  const read = (entry: ZipEntry): Promise<Buffer> => entryBytes(handle, entry, refuse)
  const contents = async <T>(name: string, reader: (bytes: Uint8Array) => T | { newer: number } | undefined) => {
    const entry = entries.get(name)
    if (!entry) return refuse(name === 'hello.json' ? 'not-a-backup' : 'truncated', `${name} is missing`)
    const value = reader(await read(entry))
    if (value === undefined) return refuse('damaged', 'it does not say what it should', name)
    if (typeof value === 'object' && value !== null && 'newer' in value)
      return refuse('newer', `format ${String(value.newer)}, this program reads ${backupVersion}`, name)
    return value as Exclude<T, { newer: number }>
  }
  const hello = await contents('hello.json', readHello)
  const manifest = await contents('manifest.json', readManifest)
  const listed = new Map(manifest.parts.map((part) => [part.name, part]))
  for (const name of entries.keys()) {
    if (!logPart.test(name) && !knownPart.test(name)) refuse('unknown-entry', 'this version knows no such part', name)
    if (name !== 'manifest.json' && !listed.has(name)) refuse('unknown-entry', 'the manifest does not name it', name)
  }
  for (const { name, size } of manifest.parts) {
    const entry = entries.get(name)
    if (!entry) refuse('missing-part', 'the manifest names it, but it is not there', name)
    else if (entry.size !== size) refuse('damaged', 'it has another size than the manifest says', name)
  }
  return {
    hello,
    manifest,
    size: found.size,
    files: (manifest.files ?? []).map(({ sha }) => ({ sha, isInside: listed.has(`blobs/${sha}`) })),
    logParts: manifest.parts.flatMap(({ name }) => (logPart.test(name) ? [name] : [])),
    refuse,
    part: async (name) => {
      const entry = entries.get(name)
      if (!entry) return refuse('missing-part', 'there is no such part', name)
      const bytes = await read(entry)
      if (sha256(bytes) !== listed.get(name)?.sha256) refuse('damaged', 'its SHA-256 is wrong', name)
      return bytes
    },
    close: () => handle.close(),
  }
}
