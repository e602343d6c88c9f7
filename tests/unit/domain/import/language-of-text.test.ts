import { languageOfText } from '#domain/import/language-of-text.ts'
import { expect, it } from 'vitest'

it.each([['神户', 'en', 'zh-Hans'], ['神戸', 'ja', 'ja'], ['こうべ', 'en', 'ja'], ['고베', 'en', 'ko'], ['Кобе', 'de', 'ru'], ['كوبي', 'en', 'ar'], ['Köln', 'de', 'de'], ['Kobe', 'zh-Hans', 'en']] as const)('languageOfText of %s', (text, latin, language) => {
  expect(languageOfText(text, latin)).toBe(language)
})
