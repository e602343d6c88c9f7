import type { QueryTerm } from './search-tokens.ts'

/** A term that answers to what was typed, by its place among the sorted ones. */
export interface TermMatch {
  readonly at: number
  /** 1 for the term itself, less for one of which it is the beginning, or that is a slip away. */
  readonly quality: number
}

const slipQuality = 0.6
/** A beginning that so many terms share says nothing yet; the first of them stand for all. */
const mostTerms = 20_000

/** The terms out of `sorted` (by code unit) that answer to `query`, each once with its best quality. */
export function termMatches(sorted: readonly string[], query: QueryTerm): readonly TermMatch[] {
  const { term, isPrefix, isForgiving } = query
  const found = new Map<number, number>()
  const exact = placeOf(sorted, term)
  if (sorted[exact] === term) found.set(exact, 1)
  if (isPrefix)
    for (let at = exact; at < sorted.length && at - exact < mostTerms && sorted[at]?.startsWith(term); at++)
      if (!found.has(at)) found.set(at, term.length / (sorted[at]?.length ?? 1))
  if (isForgiving) for (const at of slips(sorted, term)) if (!found.has(at)) found.set(at, slipQuality)
  return [...found].map(([at, quality]) => ({ at, quality }))
}

/** Where the first term stands that does not come before `wanted`, from `from` on. */
function placeOf(sorted: readonly string[], wanted: string, from = 0, to = sorted.length): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Terms one slip from `term`. Whatever stands before the slip is a beginning that they share with it, so only the letters
 * that follow such a beginning somewhere need to be tried: some hundred look-ups instead of a walk over all terms.
 */
function slips(sorted: readonly string[], term: string): ReadonlySet<number> {
  const found = new Set<number>()
  let [low, high] = [0, sorted.length]
  const look = (word: string): void => {
    const at = placeOf(sorted, word, low, high)
    if (sorted[at] === word && word !== term) found.add(at)
  }
  for (let at = 0; at <= term.length && low < high; at++) {
    const [start, rest] = [term.slice(0, at), term.slice(at + 1)]
    if (at < term.length) look(start + rest)
    if (at + 1 < term.length) look(start + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2))
    for (const letter of lettersAfter(sorted, start, low, high)) {
      look(start + letter + rest)
      look(start + letter + term.slice(at))
    }
    const next = start + term.charAt(at)
    low = placeOf(sorted, next, low, high)
    high = placeOf(sorted, `${next}\uffff`, low, high)
  }
  return found
}

/** The different letters that follow `start` in the terms from `low` to `high`, which all begin with it. */
function lettersAfter(sorted: readonly string[], start: string, low: number, high: number): readonly string[] {
  const letters: string[] = []
  for (let at = low; at < high;) {
    const letter = sorted[at]?.charAt(start.length) ?? ''
    if (letter !== '') letters.push(letter)
    at = letter === '' ? at + 1 : placeOf(sorted, `${start}${letter}\uffff`, at + 1, high)
  }
  return letters
}

/** Whether two words are one slip apart: a letter wrong, missing, too many, or two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isSlip(b, a)
  if (b.length - a.length > 1 || a === b) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  if (a.slice(at + 1) === b.slice(at + 1)) return true
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
