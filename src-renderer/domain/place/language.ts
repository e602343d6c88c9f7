/** The languages of the interface and of names, in the order in which they are offered. */
export const languages = ['zh-Hans', 'en', 'ja', 'ko', 'ru', 'fr', 'de', 'es', 'ar', 'pt', 'it'] as const
export type Language = (typeof languages)[number]
export type LanguageMap<T = string> = Readonly<Partial<Record<Language, T>>>

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
export const isRightToLeft = (language: Language): boolean => language === 'ar'
