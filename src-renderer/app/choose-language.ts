import { writeSetting } from '#data/settings.ts'
import type { Language } from '#domain/place/language.ts'
import { changeLanguage } from '#i18n/language.ts'
import { loadWords } from '#i18n/load-words.ts'

/** Has the page speak `language` and keeps the choice; everybody is told of both at once, so that the page is drawn once. */
export async function chooseLanguage(language: Language): Promise<void> {
  // The menu it was chosen in goes first: closed in one go with the change, it would be drawn and the page measured twice.
  await Promise.all([loadWords(language), new Promise<void>((gone) => void setTimeout(gone))])
  await Promise.all([changeLanguage(language), writeSetting('language', language)])
}
