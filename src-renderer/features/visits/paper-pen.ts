import type { Line, Lines, Piece } from '#documents/outline.ts'
import { languageOfText } from '#domain/import/language-of-text.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Language, LanguageMap } from '#domain/place/language.ts'
import { formats, type Formats } from '#i18n/formats.ts'
import { wordsOutsideReact, type Words, type WordValues } from '#i18n/words.ts'

type Look = Piece['look']

/** Writes each thing in the languages of the paper, one line a language; what reads the same in two stands once. */
export interface Pen {
  readonly languages: readonly Language[]
  /** Of the first language. */
  readonly words: Words
  readonly format: Formats
  /** A word of the room `papers`. */
  word(key: string, values?: WordValues, look?: Look): Lines
  term(vocabulary: string, id: string, look?: Look): Lines
  /** What a record says in the languages of the paper, else in whatever language there is. */
  said(map: LanguageMap, look?: Look): Lines
  /** A text of which nobody noted the language. */
  plain(text: string, look?: Look): Lines
  each(text: (words: Words, format: Formats) => string, look?: Look): Lines
}

/** The words of all `languages` must have been loaded. */
export function paperPen(languages: readonly Language[]): Pen {
  const rooms = languages.map((language) => wordsOutsideReact(language, 'papers'))
  const [first = wordsOutsideReact('en', 'papers')] = rooms
  const each: Pen['each'] = (text, look) => once(rooms.flatMap((words) => linesOf(text(words, formats(words.language)), words.language, look)))
  return {
    languages,
    words: first,
    format: formats(first.language),
    each,
    word: (key, values, look) => each((words) => words(key, values), look),
    term: (vocabulary, id, look) => each((words) => words.in('vocabulary', `${vocabulary}.${id}`), look),
    said: (map, look) => {
      const own = languages.flatMap((language) => linesOf(map[language] ?? '', language, look))
      if (own.length > 0) return once(own)
      const other = textIn(map, first.language)
      return other ? linesOf(other.text, other.lang, look) : []
    },
    plain: (text, look) => linesOf(text, languageOfText(text, first.language), look),
  }
}

/** The lines of each language on one, parted by " / ". */
export function onOneLine(lines: Lines): Lines {
  if (lines.length < 2) return lines
  return [lines.flatMap((line, at) => (at === 0 ? line : [{ text: ' / ', language: line[0]?.language ?? 'en' }, ...line]))]
}

function linesOf(text: string, language: Language, look: Look): Lines {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [{ text: line, language, ...(look && { look }) }])
}

function once(lines: Lines): Lines {
  const seen = new Set<string>()
  return lines.filter((line) => {
    const text = textOf(line)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

const textOf = (line: Line): string => line.map((piece) => piece.text).join('')
