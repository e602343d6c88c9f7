import { expect, it } from 'vitest'
import { textIn, withText } from '#domain/place/language-map.ts'

it('sets, replaces and takes out a language', () => {
  expect(withText({ en: 'Kobe' }, 'fr', 'Kobé')).toEqual({ en: 'Kobe', fr: 'Kobé' })
  expect(withText({ en: 'Kobe' }, 'en', 'KOBE')).toEqual({ en: 'KOBE' })
  expect(withText({ en: 'Kobe', fr: 'Kobe' }, 'fr', '')).toEqual({ en: 'Kobe' })
})

it('falls back to English, Chinese, then to what there is, and says which', () => {
  expect(textIn({ 'zh-Hans': '神户', en: 'Kobe' }, 'de')).toEqual({ text: 'Kobe', lang: 'en' })
  expect(textIn({ 'zh-Hans': '神户', en: '' }, 'de')).toEqual({ text: '神户', lang: 'zh-Hans' })
  expect(textIn({ ja: '神戸' }, 'de')).toEqual({ text: '神戸', lang: 'ja' })
  expect(textIn({}, 'de')).toBeUndefined()
})
