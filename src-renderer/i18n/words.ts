import type { Language } from '#domain/place/language.ts'
import { useSyncExternalStore } from 'react'
import { currentLanguage, onLanguage } from './language.ts'
import { hasWords, texts } from './load-words.ts'

export type WordValues = Readonly<Record<string, string | number | undefined>>

/** The words of one room in one language. */
export interface Words {
  (key: string, values?: WordValues): string
  /** Words of another room. */
  in(room: string, key: string, values?: WordValues): string
  has(key: string): boolean
  readonly language: Language
}

/** The words of `room` in the chosen language; the component is drawn again when the language changes. */
export function useWords(room: string): Words {
  return wordsOutsideReact(useLanguage(), room)
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, currentLanguage, currentLanguage)
}

/** Words where there is no component: commands, documents, the menu. The language must have been loaded. */
export function wordsOutsideReact(language: Language, room = 'app'): Words {
  const key = `${language}/${room}`
  const known = made.get(key)
  if (known) return known
  const words = newWords(language, room)
  made.set(key, words)
  return words
}

// The same function for the same room and language, so that memoised components stay as they are.
const made = new Map<string, Words>()

// Words without values by language: a page asks for hundreds whenever it is drawn, and looking one up takes 20 µs.
const kept = new Map<Language, Map<string, string>>()

function plainWords(language: Language): Map<string, string> {
  const known = kept.get(language) ?? new Map<string, string>()
  kept.set(language, known)
  return known
}

function newWords(language: Language, room: string): Words {
  const plain = plainWords(language)
  const say = (ns: string, key: string, values?: WordValues): string => {
    if (values) return texts.t(key, { ...values, lng: language, ns })
    const name = `${ns}/${key}`
    const known = plain.get(name)
    if (known !== undefined) return known
    const text = texts.t(key, { lng: language, ns })
    if (hasWords(language)) plain.set(name, text)
    return text
  }
  return Object.assign((key: string, values?: WordValues) => say(room, key, values), {
    in: say,
    has: (key: string) => texts.exists(key, { lng: language, ns: room }),
    language,
  })
}
