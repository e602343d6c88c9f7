import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** A file kept open; what is written is safe only after `flush`. */
export interface OpenFile {
  write(bytes: Uint8Array, at: number): Promise<void>
  read(at: number, length: number): Promise<Uint8Array>
  flush(): Promise<void>
  cut(length: number): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

/** The few things the journal asks of a disk, so that a test can give it one that forgets what was not flushed. */
export interface JournalDisk {
  makeFolder(path: string): Promise<void>
  names(folder: string): Promise<readonly string[]>
  /** Opens for reading and writing; makes the file when it is not there. */
  open(path: string): Promise<OpenFile>
  /** The whole file, as bytes of the caller alone; undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  rename(from: string, to: string): Promise<void>
  /** Takes a file away that may not be there. */
  discard(path: string): Promise<void>
  flushFolder(path: string): Promise<void>
  /** Tells this copy of a file from another: changes when the file is copied, not when it is written. */
  mark(path: string): Promise<string>
  /** Tells this computer from another. */
  machine(): string
  freeBytes(folder: string): Promise<number>
}

/** The disk of this computer. */
export const realDisk: JournalDisk = {
  makeFolder: async (path) => {
    await makeFolder(path)
  },
  names: (folder) => readdir(folder),
  open: async (path) =>
    openFile(
      await open(path, constants.O_RDWR | flushing).catch((problem: unknown) => {
        if (isMissing(problem)) return open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | flushing)
        throw problem
      }),
    ),
  read: (path) =>
    readFile(path).catch((problem: unknown) => {
      if (isMissing(problem)) return undefined
      throw problem
    }),
  rename: async (from, to) => {
    await rename(from, to).catch(async (problem: unknown) => {
      await rm(from, { force: true })
      throw problem
    })
  },
  discard: (path) => rm(path, { force: true }),
  flushFolder,
  mark: async (path) => {
    const { ino, birthtimeNs } = await stat(path, { bigint: true })
    return `${ino}/${birthtimeNs}`
  },
  machine: () => createHash('sha256').update(hostname()).digest('hex').slice(0, 16),
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}

// Linux flushes with each write, which spares a call; elsewhere that promise is weaker than a flush of its own.
const flushing = process.platform === 'linux' ? constants.O_DSYNC : 0

function openFile(handle: FileHandle): OpenFile {
  let isFlushed = true
  return {
    write: async (bytes, at) => {
      const { bytesWritten } = await handle.write(bytes, 0, bytes.byteLength, at)
      if (flushing === 0) isFlushed = false
      if (bytesWritten !== bytes.byteLength) throw new Error('the disk took only a part of what was written')
    },
    read: async (at, length) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    },
    flush: async () => {
      if (!isFlushed) await handle.datasync()
      isFlushed = true
    },
    cut: async (length) => {
      isFlushed = false
      await handle.truncate(length)
    },
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  }
}

// A new or renamed file survives a power cut only when its folder is flushed too; Windows has no such call and needs none.
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch {
    // Some network file systems refuse to flush a folder; the file itself is safe.
  } finally {
    await handle.close()
  }
}

/** Replaces a file whole or not at all. */
export async function replaceFile(disk: JournalDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(`${path}.new`)
  try {
    await file.cut(0)
    await file.write(bytes, 0)
    await file.flush()
  } finally {
    await file.close()
  }
  await disk.rename(`${path}.new`, path)
  await disk.flushFolder(dirname(path))
}

const isMissing = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'
