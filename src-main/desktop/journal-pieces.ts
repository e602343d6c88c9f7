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
const ownField = Buffer.from(',"q":')

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

/** A line as we write them; undefined for every other, which is then read the long way. */
function plainPiece(bytes: Buffer, at: number): { piece: JournalPiece; end: number } | undefined {
  let length = 0
  let from = at
  for (let digit = bytes[from] ?? 0; digit !== space; digit = bytes[++from] ?? 0) {
    if (digit < 0x30 || digit > 0x39 || from - at > 9) return undefined
    length = length * 10 + digit - 0x30
  }
  // "length crc32 json": eight digits and two spaces.
  const crcAt = from + 1
  from = crcAt + 9
  const end = from + length
  if (end >= bytes.byteLength || bytes[end] !== newline) return undefined
  const body = bytes.subarray(from, end)
  if (crc32(body) !== Number.parseInt(bytes.toString('latin1', crcAt, crcAt + 8), 16)) return undefined
  // Canonical JSON: see `stepOf`. Only short texts follow the number, so the end is enough to look at.
  const tail = bytes.subarray(Math.max(from, end - 400), end)
  const place = tail.lastIndexOf(ownField)
  if (place === -1 || bytes.toString('latin1', from, from + 6) !== '{"d":"' || bytes[from + 22] !== 0x22) return undefined
  const digits = /^\d{1,15}(?=,"s":)/.exec(tail.toString('latin1', place + ownField.length, place + ownField.length + 24))?.[0]
  if (digits === undefined) return undefined
  const d = bytes.toString('latin1', from + 6, from + 22)
  return { piece: { d, q: Number(digits), bytes: bytes.subarray(from, end + 1) }, end: end + 1 }
}
