import { wordIndex } from '#domain/import/word-index.ts'
import { describe, expect, it } from 'vitest'
import { allWords } from '../../../fixtures/all-words.ts'

describe('wordIndex', () => {
  it('finds ids by words of any language', () => {
    expect(allWords.term('tiers', '友好城市')).toBe('sister')
    expect(allWords.term('sides', '我方')).toBe('home')
    expect(allWords.kind('交流活动')).toBe('activity')
    expect(allWords.fields('国家').map(({ field }) => field)).toContain('country')
  })
  it.each([['日本', 'JP'], ['Japan', 'JP'], ['jp', 'JP'], ['Deutschland', 'DE'], ['美国', 'US'], ['USA', 'US'], ['Россия', 'RU'], ['اليابان', 'JP'], ['Atlantis', undefined]])('country %s', (text, code) => expect(allWords.country(text)).toBe(code))
  it.each([['是', true], ['Nein', false], ['✓', true], ['perhaps', undefined]])('flag %s', (text, value) => expect(allWords.flag(text)).toBe(value))
  it('knows languages', () => expect([allWords.language('日语'), allWords.language('Deutsch'), allWords.language('nl')]).toEqual(['ja', 'de', 'nl']))
  it('knows nothing without words', () => expect(wordIndex({}).term('tiers', '友好城市')).toBeUndefined())
})
