import type { Language } from '#domain/place/language.ts'

/** The language that the letters of a name speak for; Latin ones for `latin`, Han for Chinese unless `latin` is Japanese. */
export function languageOfText(text: string, latin: Language): Language {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return latin === 'ja' ? 'ja' : 'zh-Hans'
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return ['zh-Hans', 'ja', 'ko', 'ru', 'ar'].includes(latin) ? 'en' : latin
}
