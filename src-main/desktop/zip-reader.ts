import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import type { Refuse } from './backup-refused.ts'

const inflated = promisify(inflateRaw)
const mostEntries = 50_000

/** What a reader lets an entry grow to, and all of them together. */
const zipLimits = { entry: 64 * 1024 ** 2, total: 4 * 1024 ** 3 } as const

export interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly packedSize: number
  readonly crc: number
  readonly method: number
  readonly offset: number
}

/** The entries of a ZIP from outside, in their order: none twice, none that points elsewhere, none that could fill the memory. */
export async function zipEntries(handle: FileHandle, refuse: Refuse): Promise<readonly ZipEntry[]> {
  const { size } = await handle.stat()
  const first = await bytesAt(handle, 0, Math.min(4, size))
  if (first.byteLength < 4 || first.readUInt32LE(0) !== 0x04034b50) return refuse('not-a-backup', 'not a ZIP file')
  const tail = await bytesAt(handle, Math.max(0, size - 22 - 0xffff), Math.min(size, 22 + 0xffff))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > tail.byteLength) return refuse('truncated', 'the end of the file is missing')
  const [count, length, start] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (start + length > size) return refuse('truncated', 'the directory of the file is cut off')
  if (count > mostEntries) return refuse('too-large', `${count} entries`)
  const entries = entriesIn(await bytesAt(handle, start, length), count, refuse)
  const names = new Set<string>()
  let total = 0
  for (const { name, size: one } of entries) {
    if (isUnsafe(name)) refuse('unsafe-name', 'an entry points outside the backup', JSON.stringify(name))
    // Some disks hold "A" and "a" in one place.
    if (names.has(name.toLowerCase())) refuse('duplicate-entry', 'this entry is there twice', name)
    names.add(name.toLowerCase())
    total += one
    if (one > zipLimits.entry || total > zipLimits.total)
      refuse('too-large', `unpacked it would have ${total > zipLimits.total ? total : one} bytes`, name)
  }
  return entries
}

/** The bytes of an entry, unpacked to exactly the size the directory says and checked against its checksum. */
export async function entryBytes(handle: FileHandle, entry: ZipEntry, refuse: Refuse): Promise<Buffer> {
  const { name, offset, packedSize, size, method } = entry
  const local = await bytesAt(handle, offset, 30)
  if (local.byteLength < 30 || local.readUInt32LE(0) !== 0x04034b50)
    return refuse('damaged', 'its head is damaged', name)
  const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const packed = await bytesAt(handle, start, packedSize)
  if (packed.byteLength < packedSize) return refuse('truncated', 'it is cut off', name)
  const bytes = await unpacked(packed, method, size).catch(() => refuse('damaged', 'it cannot be unpacked', name))
  if (bytes.byteLength !== size || crc32(bytes) !== entry.crc) refuse('damaged', 'its checksum is wrong', name)
  return bytes
}

function entriesIn(directory: Buffer, count: number, refuse: Refuse): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.byteLength || directory.readUInt32LE(at) !== 0x02014b50)
      return refuse('damaged', 'the directory of the file is damaged')
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place))
    const nameEnd = at + 46 + (nameLength ?? 0)
    entries.push({
      name: directory.subarray(at + 46, nameEnd).toString('utf8'),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at = nameEnd + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function unpacked(packed: Buffer, method: number, size: number): Promise<Buffer> {
  if (method === 0) return Promise.resolve(packed)
  if (method !== 8) return Promise.reject(new Error(`packed by method ${method}`))
  // One byte more than promised is enough to see that a promise was broken.
  return inflated(packed, { maxOutputLength: size + 1 })
}

async function bytesAt(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

const isUnsafe = (name: string): boolean =>
  name === '' ||
  name.length > 200 ||
  /^[/\\]|^[a-z]:|\\|\p{Cc}|\p{Cf}/iu.test(name) ||
  name.split('/').some((part) => part === '..' || part === '.' || part === '')
