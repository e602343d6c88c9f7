import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff

/** @typedef {{ name: string, method: number, packedSize: number, start: number, mode: number }} ZipEntry */

/**
 * The entries of a ZIP file, in its order; throws on what is not a plain ZIP (no ZIP64, at most 4 GB).
 * @param {string} file
 * @returns {Promise<ZipEntry[]>}
 */
export async function zipEntries(file) {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const tail = await bytesAt(handle, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size)
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
    if (end < 0 || tail.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error(`${file} is not a ZIP file`)
    const length = tail.readUInt32LE(end + 12)
    const start = tail.readUInt32LE(end + 16)
    return entriesIn(await bytesAt(handle, start, start + length), tail.readUInt16LE(end + 10))
  } finally {
    await handle.close()
  }
}

/**
 * Writes one entry below a folder, with its executable bits.
 * @param {string} file
 * @param {ZipEntry} entry
 * @param {string} folder
 * @param {string} name the entry's path below the folder
 */
export async function unpackEntry(file, entry, folder, name) {
  if (name.split('/').includes('..')) throw new Error(`${entry.name} points outside the folder`)
  const target = join(folder, name)
  await mkdir(dirname(target), { recursive: true })
  const start = await contentStart(file, entry)
  const mode = entry.mode & 0o777 || 0o644
  const sink = createWriteStream(target, { mode })
  const packed =
    entry.packedSize === 0 ? Readable.from([]) : createReadStream(file, { start, end: start + entry.packedSize - 1 })
  if (entry.method === 0) return pipeline(packed, sink)
  if (entry.method === 8) return pipeline(packed, createInflateRaw(), sink)
  throw new Error(`${entry.name} is packed by method ${entry.method}`)
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function entriesIn(directory, count) {
  /** @type {ZipEntry[]} */
  const entries = []
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the ZIP directory is damaged')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      start: directory.readUInt32LE(at + 42),
      // The upper half of the external attributes is the Unix mode.
      mode: directory.readUInt32LE(at + 38) >>> 16,
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * The local header repeats the name and has an extra field of its own length, so only it knows where the content begins.
 * @param {string} file
 * @param {ZipEntry} entry
 */
async function contentStart(file, entry) {
  const handle = await open(file)
  try {
    const header = await bytesAt(handle, entry.start, entry.start + 30)
    return entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  } finally {
    await handle.close()
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} from
 * @param {number} to
 */
async function bytesAt(handle, from, to) {
  const bytes = Buffer.alloc(to - from)
  await handle.read(bytes, 0, bytes.length, from)
  return bytes
}
