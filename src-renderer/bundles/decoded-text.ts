import { analyse } from 'chardet'
import { refuseImport } from './import-refused.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** Enough to tell an encoding by. */
const sampleBytes = 256 * 1024

/** A text file's letters: by its mark, as UTF-8 where that fits, else by what its bytes look like; `asked` comes before all. */
export function decodedText(bytes: Uint8Array, asked?: string): DecodedText {
  if (asked !== undefined) return strictly(bytes, asked)
  const marked = byMark(bytes)
  if (marked) return strictly(bytes, marked)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return strictly(bytes, likeliest(bytes))
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes)
  const names = analyse(sample).map(({ name }) => labels[name] ?? name.toLowerCase())
  // The first guess that reads the sample without a hole; cut in the middle of a letter it may end with one.
  const fitting = names.filter(isKnown).find((name) => holeIn(decoded(sample, name)) === -1 || holeIn(decoded(sample, name)) > sample.length * 0.4)
  return fitting ?? 'windows-1252'
}

const labels: Readonly<Record<string, string>> = { 'ISO-8859-1': 'windows-1252', 'ISO-8859-9': 'windows-1254', 'ISO-8859-5': 'iso-8859-5', GB18030: 'gb18030', 'ISO-2022-CN': 'gb18030', ASCII: 'utf-8' }

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Where bytes stand that mean nothing in the encoding. */
const holeIn = (text: string): number => text.indexOf('\ufffd')

function strictly(bytes: Uint8Array, encoding: string): DecodedText {
  const text = decoded(bytes, encoding)
  const hole = holeIn(text)
  if (hole >= 0) refuseImport({ kind: 'wrong-encoding', encoding, row: text.slice(0, hole).split('\n').length })
  return { text, encoding }
}
