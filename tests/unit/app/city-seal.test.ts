import { expect, it } from 'vitest'
import { citySeal } from '#app/city-seal.ts'

it.each([
  [{ 'zh-Hans': '天津', en: 'Tianjin' }, 'en', '津'],
  [{ 'zh-Hans': '天津市' }, 'ar', '津'],
  [{ 'zh-Hans': '青岛' }, 'zh-Hans', '青'],
  [{ en: 'Kobe', ja: '神戸' }, 'ja', '神'],
  [{ en: 'Kobe' }, 'fr', 'K'],
  [{ en: '𠮷野' }, 'en', '𠮷'],
  [{}, 'en', ''],
])('the seal of %j in %s is %s', (names, language, seal) => {
  expect(citySeal(names, language)).toBe(seal)
})
