import type { RecordRow } from '#domain/log/record-row.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import { fileType } from '#domain/record/file-type.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { records } from './database.ts'
import { tableNameOf } from './entity-tables.ts'
import { media } from './media-database.ts'

export const largestFile = 64 * 1024 * 1024
const chunkSize = 4 * 1024 * 1024
const unusedFor = 30 * 86_400_000

/** A file that is not kept: it is larger than may be. */
export class FileTooLarge extends Error {
  readonly size: number

  constructor(size: number) {
    super(`${size} bytes; ${largestFile} may be kept`)
    this.name = 'FileTooLarge'
    this.size = size
  }
}

/** Keeps a file beside the records, each content once; what it returns goes into a record. */
export async function keepFile(file: File | { readonly name: string; readonly bytes: Uint8Array }): Promise<AttachedFile> {
  const size = 'bytes' in file ? file.bytes.byteLength : file.size
  if (size > largestFile) throw new FileTooLarge(size)
  const bytes = 'bytes' in file && file.bytes instanceof Uint8Array ? file.bytes : new Uint8Array(await (file as File).arrayBuffer())
  const sha = await digest(bytes)
  const mime = fileType(bytes)
  const database = await media()
  await database.transaction('rw', database.files, database.chunks, async () => {
    const known = await database.files.get(sha)
    const chunks = Math.ceil(size / chunkSize)
    // Its time begins anew: the record that is to refer to it is not written yet.
    await database.files.put({ sha, size, mime, chunks, unusedSince: Date.now() })
    if (known) return
    for (let index = 0; index < chunks; index++)
      await database.chunks.put({ sha, index, bytes: bytes.slice(index * chunkSize, (index + 1) * chunkSize) })
  })
  return { sha, size, mime, name: file.name.normalize('NFC').slice(0, 255) || 'file' }
}

/** The bytes of a kept file; undefined when it is not here or not whole. */
export async function fileBytes(sha: string): Promise<Uint8Array | undefined> {
  const database = await media()
  const row = await database.files.get(sha)
  if (!row) return undefined
  const chunks = await database.chunks.where('[sha+index]').between([sha, 0], [sha, row.chunks], true, false).toArray()
  const bytes = new Uint8Array(row.size)
  let at = 0
  for (const chunk of chunks) {
    if (at + chunk.bytes.byteLength > row.size) return undefined
    bytes.set(chunk.bytes, at)
    at += chunk.bytes.byteLength
  }
  return at === row.size && (await digest(bytes)) === sha ? bytes : undefined
}

/** Removes files that no record, not even one in the trash, has referred to for 30 days; returns how many. */
export async function sweepFiles(now = Date.now()): Promise<number> {
  const database = await media()
  const rows = await database.files.toArray()
  if (rows.length === 0) return 0
  const used = await usedFiles()
  let gone = 0
  for (const { unusedSince, ...row } of rows) {
    const isOverdue = unusedSince !== undefined && now - unusedSince > unusedFor
    if (used.has(row.sha)) {
      if (unusedSince !== undefined) await database.files.put(row)
    } else if (unusedSince === undefined) await database.files.put({ ...row, unusedSince: now })
    else if (isOverdue) {
      await database.transaction('rw', database.files, database.chunks, async () => {
        await database.files.delete(row.sha)
        await database.chunks.where('[sha+index]').between([row.sha, 0], [row.sha, Infinity]).delete()
      })
      gone++
    }
  }
  return gone
}

const fileFields = recordKinds.flatMap((kind) => {
  const names = shapedFields(kind).flatMap(({ name, shape }) => (shape.kind === 'file' ? [name] : []))
  return names.length > 0 ? [{ kind, names }] : []
})

async function usedFiles(): Promise<ReadonlySet<string>> {
  const used = new Set<string>()
  for (const { kind, names } of fileFields)
    await records()
      .table<RecordRow, string>(tableNameOf(kind))
      .each((row) => {
        for (const name of names) {
          const file = row[name] as AttachedFile | undefined
          if (file) used.add(file.sha)
        }
      })
  return used
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
