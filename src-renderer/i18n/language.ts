import { isRightToLeft, type Language } from '#domain/place/language.ts'
import { loadWords } from './load-words.ts'

let current: Language = 'en'
const listeners = new Set<() => void>()

export const currentLanguage = (): Language => current

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Resolves when the whole page speaks `language`; of two calls the later one wins. */
export async function changeLanguage(language: Language): Promise<void> {
  wanted = language
  await loadWords(language)
  if (wanted !== language || (current === language && document.documentElement.lang === language)) return
  current = language
  document.documentElement.lang = language
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
  for (const listener of listeners) listener()
}

let wanted: Language = current
