import { refuse } from './base-map-problem.ts'

const quote = 0x22
const backslash = 0x5c

export interface JsonLimits {
  readonly mostDepth: number
  readonly mostPoints: number
}

/**
 * How many positions a JSON map holds, counted in its bytes before anything is built from them: an array that begins
 * with a number. Refuses what is nested too deep.
 */
export function positionsIn(bytes: Uint8Array, { mostDepth, mostPoints }: JsonLimits): number {
  let [depth, positions, isText] = [0, 0, false]
  let afterBracket = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (isText) {
      if (byte === backslash) at += 1
      else if (byte === quote) isText = false
      continue
    }
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue
    if (afterBracket && (byte === 0x2d || (byte >= 0x30 && byte <= 0x39))) positions += 1
    afterBracket = byte === 0x5b
    if (byte === quote) isText = true
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1
      if (depth > mostDepth) refuse({ kind: 'too-deep', most: mostDepth })
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1
  }
  if (positions > mostPoints) refuse({ kind: 'too-many-points', points: positions, most: mostPoints })
  return positions
}
