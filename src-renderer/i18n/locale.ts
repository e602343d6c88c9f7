import { isLanguage, languages, type Language } from '#domain/place/language.ts'

/** The tag that Intl takes for a language: Chinese as written on the mainland, Arabic with the digits of the maps. */
export function locale(language: Language): string {
  return tags[language] ?? language
}

/** The interface language that serves a reader of these tags best, the most wanted tag first; English when none does. */
export function bestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languageOfTag(tag)
    if (found) return found
  }
  return 'en'
}

/** How each language calls itself, for a list that every reader must find the way in. */
export const ownNames = {
  'zh-Hans': '简体中文',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  ru: 'Русский',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  ar: 'العربية',
  pt: 'Português',
  it: 'Italiano',
} as const satisfies Record<Language, string>

const tags: Partial<Record<Language, string>> = { 'zh-Hans': 'zh-Hans-CN', ar: 'ar-u-nu-latn' }

function languageOfTag(tag: string): Language | undefined {
  if (isLanguage(tag)) return tag
  const [first = ''] = tag.toLowerCase().split(/[-_.]/)
  // Readers of traditional characters read simplified ones with less trouble than English.
  if (first === 'zh') return 'zh-Hans'
  return languages.find((language) => language === first)
}
