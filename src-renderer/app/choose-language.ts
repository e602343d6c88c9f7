import { writeSetting } from '#data/settings.ts'
import type { Language } from '#domain/place/language.ts'
import { changeLanguage } from '#i18n/language.ts'

/** Has the page speak `language`, and keeps the choice once it does: to tell everybody of both at once would draw the page twice. */
export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language)
  await new Promise<void>((shown) => requestAnimationFrame(() => void setTimeout(shown)))
  await writeSetting('language', language)
}
