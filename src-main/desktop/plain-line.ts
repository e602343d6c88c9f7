import { crc32 } from 'node:zlib'

/** Where the JSON of a line lies, and its sequence number. */
export interface PlainLine {
  readonly start: number
  /** The newline after it. */
  readonly end: number
  readonly q: number
}

const [newline, space, quote, comma, digit0, letterA] = [0x0a, 0x20, 0x22, 0x2c, 0x30, 0x61]
const beginning = Array.from(Buffer.from('{"d":"'))
const ownField = Array.from(Buffer.from(',"q":'))
/** Only short texts follow the number: how far from the end it is looked for. */
const furthestBack = 400
/** The device's name, within the JSON. */
export const deviceStart = beginning.length
export const deviceLength = 16

/** A whole line as we write it, "length crc32 json\n", at `at`; undefined for every other, which is to be read the long way. */
export function plainLine(bytes: Buffer, at: number): PlainLine | undefined {
  let [place, length] = [at, 0]
  for (let byte = bytes[place] ?? 0; byte !== space; byte = bytes[++place] ?? 0) {
    if (!isDigit(byte) || place - at > 9) return undefined
    length = length * 10 + byte - digit0
  }
  const start = place + 10
  const end = start + length
  if (end >= bytes.byteLength || bytes[end] !== newline || bytes[start - 1] !== space) return undefined
  if (!isAt(bytes, start, beginning) || bytes[start + deviceStart + deviceLength] !== quote) return undefined
  const q = ownNumber(bytes, start, end)
  if (q === undefined || crc32(bytes.subarray(start, end)) !== hexAt(bytes, place + 1)) return undefined
  return { start, end, q }
}

/** In canonical JSON nothing after the ops holds a bare quote, so the last `,"q":` is the line's own. */
function ownNumber(bytes: Buffer, start: number, end: number): number | undefined {
  let place = end - ownField.length
  const last = Math.max(start, end - furthestBack)
  while (place >= last && !isAt(bytes, place, ownField)) place--
  if (place < last) return undefined
  let q = 0
  const first = place + ownField.length
  for (place = first; isDigit(bytes[place] ?? 0); place++) q = q * 10 + (bytes[place] ?? 0) - digit0
  return place > first && place - first < 16 && bytes[place] === comma ? q : undefined
}

function isAt(bytes: Buffer, at: number, wanted: readonly number[]): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false
  return true
}

/** Eight hexadecimal digits; NaN when they are none. */
function hexAt(bytes: Buffer, at: number): number {
  let value = 0
  for (let place = at; place < at + 8; place++) {
    const byte = bytes[place] ?? 0
    if (isDigit(byte)) value = value * 16 + byte - digit0
    else if (byte >= letterA && byte < letterA + 6) value = value * 16 + byte - letterA + 10
    else return NaN
  }
  return value
}

const isDigit = (byte: number): boolean => byte >= digit0 && byte < digit0 + 10
