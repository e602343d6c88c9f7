import { expect, it } from 'vitest'
import { isLanguage, isRightToLeft, languages } from '#domain/place/language.ts'

it('knows its eleven languages and no other spelling of them', () => {
  expect(languages.every(isLanguage)).toBe(true)
  expect(['zh', 'zh-CN', 'EN', 'he', ''].filter(isLanguage)).toEqual([])
})

it('reads Arabic alone from the right', () => {
  expect(languages.filter(isRightToLeft)).toEqual(['ar'])
})
