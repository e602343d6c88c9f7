import { crc32 } from 'node:zlib'

const newline = 0x0a
// "length crc32 json\n": up to ten digits, eight hexadecimal ones, two spaces.
const longestHead = 21

export interface JournalLine {
  readonly json: string
  readonly crc: string
  /** Bytes of the whole line with its newline. */
  readonly size: number
}

export type ReadLine = JournalLine | { readonly damaged: true; readonly size: number } | { readonly unfinished: true }

/** `length crc32 json` and a newline, as bytes; the length counts the bytes of the JSON. */
export function lineBytes(json: string): { readonly bytes: Uint8Array; readonly crc: string } {
  const body = Buffer.from(json)
  const crc = checksum(body)
  return { bytes: Buffer.concat([Buffer.from(`${body.byteLength} ${crc} `), body, Buffer.of(newline)]), crc }
}

/** The line that begins at `at`. A damaged one ends at the next newline; without one, or past the end of `bytes`, it is unfinished. */
export function readLine(bytes: Uint8Array, at: number): ReadLine {
  const head = Buffer.from(bytes.subarray(at, at + longestHead)).toString('latin1')
  const match = /^(\d{1,10}) ([0-9a-f]{8}) /.exec(head)
  if (match) {
    const [start, length, crc] = match
    const from = at + start.length
    const end = from + Number(length)
    if (end >= bytes.byteLength) {
      // The length itself may be what is damaged: then another line follows before the end.
      return hasLineAfter(bytes, at) ? damagedUpTo(bytes, at) : { unfinished: true }
    }
    const body = bytes.subarray(from, end)
    if (bytes[end] === newline && checksum(body) === crc)
      return { json: Buffer.from(body).toString('utf8'), crc, size: end + 1 - at }
  }
  return damagedUpTo(bytes, at)
}

function damagedUpTo(bytes: Uint8Array, at: number): ReadLine {
  const end = bytes.indexOf(newline, at)
  return end === -1 ? { unfinished: true } : { damaged: true, size: end + 1 - at }
}

function hasLineAfter(bytes: Uint8Array, at: number): boolean {
  const next = bytes.indexOf(newline, at)
  return next !== -1 && next + 1 < bytes.byteLength && !('unfinished' in readLine(bytes, next + 1))
}

const checksum = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, '0')
