import type { Digest } from './changeset.ts'

// FIPS 180-4. In a few lines of its own because a changeset is short: answering at once is faster than asking the
// browser, whose answer comes later, and a database transaction ends while one waits.

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): Digest {
  const message = padded(bytes)
  const state = firstFractions(8, 1 / 2)
  const words = new Uint32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) mixIn(state, message, block, words)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits of the fractional parts of the `power`-th powers of the first primes. */
function firstFractions(count: number, power: number): Uint32Array {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return Uint32Array.from(primes, (prime) => Math.floor((prime ** power % 1) * 2 ** 32))
}

const roundConstants = firstFractions(64, 1 / 3)

// A one bit, zeros, and the length in bits as the last eight bytes of a block of 64.
function padded(bytes: Uint8Array): DataView {
  const message = new Uint8Array(Math.ceil((bytes.byteLength + 9) / 64) * 64)
  message.set(bytes)
  message[bytes.byteLength] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(message.byteLength - 8, Math.floor(bytes.byteLength / 2 ** 29))
  view.setUint32(message.byteLength - 4, bytes.byteLength << 3)
  return view
}

function mixIn(state: Uint32Array, message: DataView, block: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i++) w[i] = message.getUint32(block + 4 * i)
  for (let i = 16; i < 64; i++) {
    const early = at(w, i - 15)
    const late = at(w, i - 2)
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0
  }
  let a = at(state, 0) | 0
  let b = at(state, 1) | 0
  let c = at(state, 2) | 0
  let d = at(state, 3) | 0
  let e = at(state, 4) | 0
  let f = at(state, 5) | 0
  let g = at(state, 6) | 0
  let h = at(state, 7) | 0
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(roundConstants, i) + at(w, i)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
