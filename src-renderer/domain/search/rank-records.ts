import { linesOf, type PackedRecords } from './record-index.ts'
import { wordsOf, type PackedTerms } from './packed-terms.ts'
import type { QueryTerm } from './search-tokens.ts'
import { termMatches } from './term-matches.ts'

/** Packed records with their terms taken apart, and the number that its first record has among all. */
export interface ReadRecords {
  readonly records: PackedRecords
  readonly keys: readonly string[]
  readonly names: readonly string[]
  readonly texts: readonly string[]
  readonly linked: readonly string[]
  readonly offset: number
}

export const readRecords = (records: PackedRecords, offset: number): ReadRecords => ({
  records,
  keys: linesOf(records.keys),
  names: wordsOf(records.names.terms),
  texts: wordsOf(records.texts.terms),
  linked: linesOf(records.linkKeys),
  offset,
})

/** How well each record answers, by number: 0 not at all, above `named` when its names alone hold every term. */
export type Scores = Float32Array

/**
 * Above this lie the records whose names hold every term. The rest, however good, comes after them, so the first twenty
 * are known as soon as twenty names are.
 */
export const named = 100

const textScore = 0.1
const linkScore = 0.05

/** Scores by names alone: those above `named` are final. */
export function nameScores(parts: readonly ReadRecords[], terms: readonly QueryTerm[], size: number): Scores {
  const sums = new Float32Array(size)
  for (const [at, term] of terms.entries()) addWhereAll(sums, termScores(parts, term, size), at === 0)
  return raised(sums, sums)
}

/** Scores by everything: names, other texts, and the names of what a record leads to. `numberOf` finds a record by key. */
export function allScores(
  parts: readonly ReadRecords[],
  terms: readonly QueryTerm[],
  size: number,
  numberOf: (key: string) => number | undefined,
): Scores {
  const [sums, byName] = [new Float32Array(size), new Float32Array(size)]
  const targets = parts.map(({ linked }) => Int32Array.from(linked, (key) => numberOf(key) ?? -1))
  for (const [at, term] of terms.entries()) {
    const best = termScores(parts, term, size)
    addWhereAll(byName, best, at === 0)
    const ofLinks = best.slice()
    for (const part of parts) addTexts(best, part, term)
    for (const [index, part] of parts.entries()) addLinks(best, ofLinks, part, targets[index] ?? new Int32Array(0))
    addWhereAll(sums, best, at === 0)
  }
  return raised(sums, byName)
}

/** For each record how well its names answer to one term. */
function termScores(parts: readonly ReadRecords[], term: QueryTerm, size: number): Float32Array {
  const best = new Float32Array(size)
  for (const { records, names, offset } of parts) {
    const { starts, records: holders, weights } = records.names
    for (const { at, quality } of termMatches(names, term)) {
      const end = starts[at + 1] ?? 0
      for (let to = starts[at] ?? 0; to < end; to++) {
        const score = (quality * (weights[to] ?? 0)) / 255
        const number = (holders[to] ?? 0) + offset
        if (score > (best[number] ?? 0)) best[number] = score
      }
    }
  }
  return best
}

function addTexts(best: Float32Array, { records, texts, offset }: ReadRecords, term: QueryTerm): void {
  const { starts, records: holders }: PackedTerms = records.texts
  for (const { at, quality } of termMatches(texts, term)) {
    const score = textScore * quality
    const end = starts[at + 1] ?? 0
    for (let to = starts[at] ?? 0; to < end; to++) {
      const number = (holders[to] ?? 0) + offset
      if (score > (best[number] ?? 0)) best[number] = score
    }
  }
}

function addLinks(
  best: Float32Array,
  ofLinks: Float32Array,
  { records, offset }: ReadRecords,
  targets: Int32Array,
): void {
  // Most words name nothing that others lead to, and then there is nothing to walk through.
  const ofTargets = Float32Array.from(targets, (target) => linkScore * (ofLinks[target] ?? 0))
  if (!ofTargets.some((score) => score > 0)) return
  const { linkStarts, links } = records
  for (let at = 0; at + 1 < linkStarts.length; at++) {
    const end = linkStarts[at + 1] ?? 0
    for (let link = linkStarts[at] ?? 0; link < end; link++) {
      const score = ofTargets[links[link] ?? 0] ?? 0
      if (score > (best[at + offset] ?? 0)) best[at + offset] = score
    }
  }
}

/** Adds one term's scores to those of the terms before it; what lacks one of them is out. */
function addWhereAll(sums: Float32Array, best: Float32Array, isFirst: boolean): void {
  if (isFirst) return sums.set(best)
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0
    if (sum === 0) continue
    const score = best[at] ?? 0
    sums[at] = score === 0 ? 0 : sum + score
  }
}

function raised(sums: Float32Array, byName: Float32Array): Scores {
  for (let at = 0; at < sums.length; at++) {
    const score = byName[at] ?? 0
    if (score > 0) sums[at] = named + score
  }
  return sums
}
