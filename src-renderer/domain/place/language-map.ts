import { without } from './without.ts'
import type { Language, LanguageMap } from './language.ts'

/** The map with `text` for `language`; an empty text takes the language out. */
export function withText(map: LanguageMap, language: Language, text: string): LanguageMap {
  return text === '' ? without(map, language) : { ...map, [language]: text }
}

/** The text in `language`, else in Chinese, English or whatever there is, with the language it is in. */
export function textIn(
  map: LanguageMap,
  language: Language,
): { readonly text: string; readonly lang: Language } | undefined {
  for (const lang of [language, 'en', 'zh-Hans', ...Object.keys(map)] as const) {
    const text = map[lang as Language]
    if (text !== undefined && text !== '') return { text, lang: lang as Language }
  }
  return undefined
}
