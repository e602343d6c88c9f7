import { folded } from './folded.ts'
import { syllablesOf } from './search-keys.ts'
import { isRun, unitsAt, wordForms, type QueryTerm } from './search-tokens.ts'
import { isSlip } from './term-matches.ts'

/** From where to where a text answers to a query, in UTF-16 code units. */
export type Mark = readonly [from: number, to: number]

/** Where `text` (in NFC) answers to `terms`, in order and without overlap; `hasSounds` marks Chinese found by its pinyin too. */
export function matchMarks(text: string, terms: readonly QueryTerm[], hasSounds = false): readonly Mark[] {
  const { letters, origin } = lettersOf(text)
  const marks = unitsAt(letters).flatMap(({ unit, at }) =>
    (isRun(unit) ? runMarks(unit, terms, hasSounds) : wordMarks(unit, terms)).map(([from, to]): Mark => [
      origin[at + from] ?? 0,
      origin[at + to] ?? text.length,
    ]),
  )
  return joined(marks)
}

/** Whether a text answers to one term. */
export const hasTerm = (text: string, term: QueryTerm): boolean => matchMarks(text, [term]).length > 0

interface Letters {
  readonly letters: string
  /** Beside each folded code unit where it comes from; one more for the end. */
  readonly origin: readonly number[]
}

// Folding changes lengths (ß, ﬁ, a dropped vowel sign), so it goes letter by letter.
function lettersOf(text: string): Letters {
  let letters = ''
  const origin: number[] = []
  let at = 0
  for (const letter of text) {
    const own = /\s/u.test(letter) ? ' ' : folded(letter)
    for (let unit = 0; unit < own.length; unit++) origin.push(at)
    letters += own
    at += letter.length
  }
  origin.push(at)
  return { letters, origin }
}

function wordMarks(word: string, terms: readonly QueryTerm[]): readonly Mark[] {
  return terms.flatMap((query): Mark[] => {
    const form = wordForms(word).find((one) => one === query.term || (query.isPrefix && one.startsWith(query.term)))
    if (form !== undefined) return [[word.length - form.length, word.length - form.length + query.term.length]]
    return query.isForgiving && isSlip(word, query.term) ? [[0, word.length]] : []
  })
}

function runMarks(run: string, terms: readonly QueryTerm[], hasSounds: boolean): readonly Mark[] {
  return terms.flatMap(({ term }) =>
    isRun(term) ? places(run, term).map((at): Mark => [at, at + term.length]) : hasSounds ? soundMarks(run, term) : [],
  )
}

function places(text: string, part: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/** The first stretch of characters whose pinyin or initials are, or begin with, `term`. */
function soundMarks(run: string, term: string): readonly Mark[] {
  const characters = Array.from(run)
  const syllables = syllablesOf(run)
  if (syllables.length !== characters.length) return []
  const offset = (count: number): number => characters.slice(0, count).join('').length
  for (let from = 0; from < syllables.length; from++) {
    let [sound, initials] = ['', '']
    for (let to = from; to < syllables.length; to++) {
      sound += syllables[to] ?? ''
      initials += syllables[to]?.charAt(0) ?? ''
      if (sound.startsWith(term) || (to > from && initials === term)) return [[offset(from), offset(to + 1)]]
      if (!term.startsWith(sound) && !term.startsWith(initials)) break
    }
  }
  return []
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const result: Mark[] = []
  for (const mark of sorted) {
    const last = result.at(-1)
    if (last && mark[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], mark[1])]
    else result.push(mark)
  }
  return result
}
