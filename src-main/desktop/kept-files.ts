import type { KeptFile } from '#contract/attachments.ts'
import { createHash, randomBytes } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { megabytes } from './argument-schemas.ts'
import { CallProblem } from './call-problem.ts'
import { fileName } from './file-name.ts'
import { flushFolder } from './journal-disk.ts'
import { makeFolder } from './make-folder.ts'
import { mediaType } from './media-type.ts'

const oneRead = megabytes(1)

/** Where the files attached to records lie, each named by the SHA-256 of its bytes. */
export const attachmentFolder = (profile: string): string => join(profile, 'blobs')

/** The names and sizes of the kept files in `folder`; none when it is not there. */
export async function filesKeptIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{64}$/.test(name))
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then(({ size }) => size, () => undefined)))
  return new Map(names.flatMap((name, index) => (sizes[index] === undefined ? [] : [[name, sizes[index]]])))
}

/**
 * Keeps a copy of the file at `path` in `folder` under the SHA-256 of its bytes, read piece by piece: a temporary file,
 * flushed, then renamed, so that a crash leaves none or the whole. With `wanted`, a file of other bytes is refused.
 */
export async function keepCopy(path: string, folder: string, wanted?: string): Promise<KeptFile> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new CallProblem('unreadable', `${basename(path)} is not an ordinary file that can be read`)
  await makeFolder(folder)
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.part`)
  try {
    const { sha, size, head } = await copied(path, temporary)
    if (wanted !== undefined && sha !== wanted) throw new CallProblem('other-file', `${basename(path)} is another file`)
    await rename(temporary, join(folder, sha))
    await flushFolder(folder)
    return { sha, size, mime: mediaType(head), name: fileName(basename(path)) }
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (problem instanceof CallProblem) throw problem
    const isFull = problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC'
    const message = problem instanceof Error ? problem.message : String(problem)
    throw new CallProblem(isFull ? 'disk-full' : 'unreadable', `${basename(path)}: ${message}`)
  }
}

/** The SHA-256 of a file of any size; undefined when it cannot be read. */
export async function shaOf(path: string): Promise<string | undefined> {
  try {
    return (await readThrough(path, () => Promise.resolve())).sha
  } catch {
    return undefined
  }
}

async function copied(from: string, to: string): Promise<{ sha: string; size: number; head: Uint8Array }> {
  const target = await open(to, 'wx')
  try {
    const read = await readThrough(from, (piece) => target.writeFile(piece))
    await target.sync()
    return read
  } finally {
    await target.close()
  }
}

async function readThrough(
  path: string,
  onPiece: (piece: Uint8Array) => Promise<void>,
): Promise<{ sha: string; size: number; head: Uint8Array }> {
  const hash = createHash('sha256')
  const source = await open(path, 'r')
  try {
    let size = 0
    let head = new Uint8Array()
    for (const buffer = Buffer.alloc(oneRead); ;) {
      const { bytesRead } = await source.read(buffer, 0, oneRead)
      if (bytesRead === 0) break
      const piece = buffer.subarray(0, bytesRead)
      if (size === 0) head = new Uint8Array(piece.subarray(0, 64))
      hash.update(piece)
      await onPiece(piece)
      size += bytesRead
    }
    return { sha: hash.digest('hex'), size, head }
  } finally {
    await source.close()
  }
}
