import { folded } from './folded.ts'
import { syllablesOf } from './search-keys.ts'

/** Raised whenever the same text gives other terms; an index made with another number is made anew. */
export const tokeniserVersion = 1

/** A term of a name, and how much of the name it stands for: 255 is all of it. */
export interface NameTerm {
  readonly term: string
  readonly weight: number
}

/** What a record must hold to be found. */
export interface QueryTerm {
  readonly term: string
  /** A beginning of a term is enough. */
  readonly isPrefix: boolean
  /** A term one slip away will do: a letter wrong, missing, too many, or two swapped. */
  readonly isForgiving: boolean
}

const wholeWeight = 255
const soundWeight = 0.9
const initialsWeight = 0.8
const laterWeight = 0.5
/** Letters; a longer run of Chinese is found by the sounds of its first characters and of any four in a row. */
const longestSound = 40
const longestInitials = 16
const syllablesInWindow = 4
const initialsInWindow = 6
const mostSyllables = 32
/** Words and runs of one text that are looked at: a long report is found by its beginning. */
const mostUnits = 2000
const mostQueryTerms = 12

/** The terms of a name or title; `hasSounds` adds pinyin and initials of what is Chinese in it. */
export function nameTerms(name: string, hasSounds: boolean): readonly NameTerm[] {
  const units = unitsOf(name)
  const size = units.reduce((sum, unit) => sum + sizeOf(unit), 0)
  const found = new Map<string, number>()
  const add = (term: string, share: number): void => {
    const weight = Math.max(1, Math.round((wholeWeight * share) / size))
    if (weight > (found.get(term) ?? 0)) found.set(term, weight)
  }
  for (const unit of units) {
    if (!isRun(unit)) {
      for (const term of wordForms(unit)) add(term, 1)
      continue
    }
    const characters = Array.from(unit)
    for (const pair of pairsOf(characters)) add(pair, 1)
    if (characters.length > 1) add(characters.at(-1) ?? '', 0.3)
    if (hasSounds && isHan.test(unit)) addSounds(unit, sizeOf(unit), add)
  }
  return [...found].map(([term, weight]) => ({ term, weight }))
}

/** The terms of a text, each once. */
export function textTerms(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const unit of unitsOf(text)) {
    if (isRun(unit)) {
      const characters = Array.from(unit)
      for (const pair of pairsOf(characters)) found.add(pair)
      if (characters.length > 1) found.add(characters.at(-1) ?? '')
    } else for (const term of wordForms(unit)) found.add(term)
  }
  return found
}

/** The terms of a query, all of which a record must answer to; none for a query without letters and digits. */
export function queryTerms(query: string): readonly QueryTerm[] {
  const terms = new Map<string, QueryTerm>()
  for (const unit of unitsOf(query)) {
    const found = isRun(unit) ? pairsOf(Array.from(unit)).map(runTerm) : [wordTerm(unit)]
    for (const term of found) terms.set(term.term, term)
  }
  return [...terms.values()].slice(0, mostQueryTerms)
}

const runTerm = (term: string): QueryTerm => ({ term, isPrefix: true, isForgiving: false })

function wordTerm(term: string): QueryTerm {
  const { length } = Array.from(term)
  return { term, isPrefix: length >= 3, isForgiving: length >= 6 }
}

function addSounds(run: string, size: number, add: (term: string, share: number) => void): void {
  const syllables = syllablesOf(run).slice(0, mostSyllables)
  const firsts = syllables.map((syllable) => syllable.slice(0, 1))
  add(syllables.join('').slice(0, longestSound), size * soundWeight)
  if (syllables.length > 1) add(firsts.join('').slice(0, longestInitials), size * initialsWeight)
  for (let at = 1; at <= syllables.length - 2; at++) {
    const share = (size * laterWeight * Math.min(syllablesInWindow, syllables.length - at)) / syllables.length
    add(syllables.slice(at, at + syllablesInWindow).join(''), share)
    add(firsts.slice(at, at + initialsInWindow).join(''), share * initialsWeight)
  }
}

const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆`
/** Words of scripts that part them, and runs of those that do not. */
const unit = new RegExp(String.raw`[${cjk}]+|[[\p{L}\p{N}\p{M}]--[${cjk}]]+`, 'gv')
const runStart = new RegExp(`^[${cjk}]`, 'v')
const isHan = /^\p{Script=Han}+$/u

/** The units of a text that is folded already, with where they begin. */
export const unitsAt = (letters: string): readonly { readonly unit: string; readonly at: number }[] =>
  [...letters.matchAll(unit)].map((found) => ({ unit: found[0], at: found.index }))

const unitsOf = (text: string): readonly string[] => (folded(text).match(unit) ?? []).slice(0, mostUnits)

/** Whether a unit is a run of characters without spaces between the words. */
export const isRun = (text: string): boolean => text.charCodeAt(0) > 0x2e7f && runStart.test(text)

const sizeOf = (text: string): number => (isRun(text) ? Math.max(1, Array.from(text).length - 1) : 1)

/** Every two neighbours; a single character stands alone. */
const pairsOf = (characters: readonly string[]): readonly string[] =>
  characters.length < 2 ? characters : characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)

/** An Arabic word is found without its article too. */
export const wordForms = (word: string): readonly string[] =>
  word.startsWith('ال') && word.length > 4 ? [word, word.slice(2)] : [word]
