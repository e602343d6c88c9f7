import { crc32 } from 'node:zlib'
import { readLine } from './journal-line.ts'
import { stepOf } from './journal-step.ts'

/** A line of the journal as it lies there: the bytes of its JSON and the newline after them. */
export interface JournalPiece {
  readonly d: string
  readonly q: number
  readonly bytes: Buffer
}

const newline = 0x0a
const space = 0x20
const quote = 0x22
const letterQ = 0x71
const deviceField = Buffer.from('{"d":"')
const ownField = Buffer.from(',"q":')
const sinceField = Buffer.from(',"s":')

/** The good lines of a segment without making texts of them, headers left out: what a backup copies. */
export function piecesIn(segment: Uint8Array): JournalPiece[] {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.byteLength)
  const pieces: JournalPiece[] = []
  for (let at = 0; at < bytes.byteLength;) {
    const plain = plainPiece(bytes, at)
    if (plain) {
      pieces.push(plain.piece)
      at = plain.end
      continue
    }
    const line = readLine(bytes, at)
    if ('unfinished' in line) break
    if ('json' in line) {
      const step = stepOf(line.json)
      if (step) pieces.push({ d: step.d, q: step.q, bytes: Buffer.from(`${line.json}\n`) })
    }
    at += line.size
  }
  return pieces
}

/**
 * A line as we write them; undefined for every other, which is then read the long way. It reads bytes and makes no texts: a
 * backup looks at every line there ever was.
 */
function plainPiece(bytes: Buffer, at: number): { piece: JournalPiece; end: number } | undefined {
  const size = numberAt(bytes, at, 9)
  // "length crc32 json": eight digits and two spaces.
  const crcAt = size.end + 1
  const from = crcAt + 9
  const end = from + size.value
  if (size.end === at || bytes[size.end] !== space || end >= bytes.byteLength || bytes[end] !== newline)
    return undefined
  if (crc32(bytes.subarray(from, end)) !== hexAt(bytes, crcAt)) return undefined
  if (!isAt(bytes, from, deviceField) || bytes[from + 22] !== quote) return undefined
  const q = ownNumber(bytes, from, end)
  if (q === undefined) return undefined
  return { piece: { d: deviceAt(bytes, from + 6), q, bytes: bytes.subarray(from, end + 1) }, end: end + 1 }
}

/** Canonical JSON: see `stepOf`. Only short texts follow the number, so the end is enough to look at. */
function ownNumber(bytes: Buffer, from: number, end: number): number | undefined {
  for (let place = end - ownField.byteLength; place >= from && place >= end - 400; place--) {
    if (bytes[place + 2] !== letterQ || !isAt(bytes, place, ownField)) continue
    const { value, end: after } = numberAt(bytes, place + ownField.byteLength, 15)
    return after > place + ownField.byteLength && isAt(bytes, after, sinceField) ? value : undefined
  }
  return undefined
}

function numberAt(bytes: Buffer, at: number, most: number): { readonly value: number; readonly end: number } {
  let [value, end] = [0, at]
  for (let digit = bytes[end] ?? 0; digit >= 0x30 && digit <= 0x39 && end - at < most; digit = bytes[++end] ?? 0)
    value = value * 10 + digit - 0x30
  return { value, end }
}

/** Eight hexadecimal digits in small letters; NaN for anything else. */
function hexAt(bytes: Buffer, at: number): number {
  let value = 0
  for (let index = at; index < at + 8; index++) {
    const byte = bytes[index] ?? 0
    const digit = byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : NaN
    value = value * 16 + digit
  }
  return value
}

function isAt(bytes: Buffer, at: number, wanted: Buffer): boolean {
  const length = wanted.byteLength
  for (let index = 0; index < length; index++) if (bytes[at + index] !== wanted[index]) return false
  return true
}

let lastDevice = { bytes: Buffer.alloc(16), name: '' }

/** One text for all the lines of a device. */
function deviceAt(bytes: Buffer, at: number): string {
  if (!isAt(bytes, at, lastDevice.bytes))
    lastDevice = { bytes: Buffer.from(bytes.subarray(at, at + 16)), name: bytes.toString('latin1', at, at + 16) }
  return lastDevice.name
}
