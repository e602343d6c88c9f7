import { isRightToLeft, type Language } from '#domain/place/language.ts'
import { hasWords, loadWords } from './load-words.ts'

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
  // A known language is spoken at once, so that whatever the choice changes beside it is drawn in one go with it.
  if (!hasWords(language)) await loadWords(language)
  if (wanted !== language) return
  current = language
  const root = document.documentElement
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr'
  // The browser would style the whole page anew even for the value that is there.
  if (root.lang !== language) root.lang = language
  if (root.dir !== direction) root.dir = direction
  for (const listener of listeners) listener()
}

let wanted: Language = current
