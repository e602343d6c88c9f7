import { readSettings, writeSetting } from '#data/settings.ts'
import { currentLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { showToast } from '#ui/toast-queue.ts'
import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

/** Offers once, after the first change of one's own, to give the name that stands beside changes. */
export function askForAuthor(): void {
  const { author, authorAsked } = readSettings()
  if (author !== '' || authorAsked) return
  void writeSetting('authorAsked', true).catch(() => undefined)
  const words = wordsOutsideReact(currentLanguage(), 'parts')
  showToast({ text: words('author.ask'), action: { label: words('author.enter'), onPress: () => showAuthorDialog(true) } })
}

export function showAuthorDialog(isShown: boolean): void {
  isOpen = isShown
  for (const listener of listeners) listener()
}

export const useAuthorDialog = (): boolean => useSyncExternalStore(listen, () => isOpen)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
