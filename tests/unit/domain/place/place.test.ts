import { describe, expect, it } from 'vitest'
import { isToBeConfirmed, placeName } from '#domain/place/place.ts'

describe('placeName', () => {
  const names = { ja: '神戸', en: 'Kobe', 'zh-Hans': '神户' }

  it.each([
    ['the language itself', names, 'ja', '神戸'],
    ['English where the language has none', names, 'ru', 'Kobe'],
    ['any language where there is no English name', { ja: '神戸' }, 'ru', '神戸'],
    ['the official name where there is no other', {}, 'ru', 'Kobe City'],
  ] as const)('is that of %s', (_which, given, language, expected) => {
    expect(placeName({ names: given, officialName: 'Kobe City' }, language)).toBe(expected)
  })
})

describe('isToBeConfirmed', () => {
  const sure = { confirmed: true, confidence: 'high', tierConfidence: 'medium' } as const

  it('lets what was confirmed stand on the map', () => {
    expect(isToBeConfirmed(sure)).toBe(false)
  })

  it.each([{ confirmed: false }, { confidence: 'low' }, { tierConfidence: 'low' }] as const)(
    'keeps a place with %o off it',
    (doubt) => {
      expect(isToBeConfirmed({ ...sure, ...doubt })).toBe(true)
    },
  )
})
