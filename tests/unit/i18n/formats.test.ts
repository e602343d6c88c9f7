import { describe, expect, it } from 'vitest'
import { languages } from '#domain/place/language.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { formats } from '#i18n/formats.ts'

const date = (text: string): PartialDate => partialDate(text) ?? ('' as PartialDate)
const moment = new Date('2026-11-23T02:42:00Z')

describe('formats', () => {
  it.each([
    ['en', '2026-11', 'Nov 2026'],
    ['en', '1973-06-24', 'Jun 24, 1973'],
    ['en', '1973', '1973'],
    ['zh-Hans', '1973-06-24', '1973-06-24'],
    ['zh-Hans', '2026-11', '2026-11'],
    ['de', '1973-06-24', '24. Juni 1973'],
    ['ar', '1973-06-24', '24 يونيو 1973'],
  ] as const)('write in %s the date %s as %s', (language, text, written) => {
    expect(formats(language).partialDate(date(text))).toBe(written)
  })

  it('never move a date of unknown hour into another day', () => {
    for (const language of languages) expect(formats(language).partialDate(date('1979-12-31'))).toMatch(/31/)
  })

  it('write the hour of a zone with 24 hours and Latin digits', () => {
    for (const language of languages) expect(formats(language).time(moment, 'Asia/Tokyo')).toBe('11:42')
    expect(formats('en').time(new Date('2026-11-23T00:05:00Z'), 'UTC')).toBe('00:05')
  })

  it('write the day of a zone', () => {
    expect(formats('zh-Hans').day(new Date('2026-11-23T20:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-24')
    expect(formats('en').day(new Date('2026-11-23T20:00:00Z'), 'Asia/Shanghai')).toBe('Nov 24, 2026')
  })

  it('sort Chinese by pinyin', () => {
    expect(['重庆', '神户', '墨尔本', '阿比让'].sort((a, b) => formats('zh-Hans').compare(a, b))).toEqual([
      '阿比让',
      '重庆',
      '墨尔本',
      '神户',
    ])
  })

  it('tell how long ago in the greatest unit', () => {
    const ago = (days: number) => new Date(moment.getTime() - days * 86_400_000)
    expect(formats('en').relative(ago(3), moment)).toBe('3 days ago')
    expect(formats('en').relative(ago(100), moment)).toBe('3 months ago')
    expect(formats('en').relative(ago(800), moment)).toBe('2 years ago')
    expect(formats('en').relative(moment, moment)).toBe('this minute')
  })

  it('write kilometres, shares and lists', () => {
    expect(formats('en').km(1234.5)).toBe('1,235 km')
    expect(formats('en').percent(0.8)).toBe('80%')
    expect(formats('en').money(12_000_000, 'CNY')).toBe('CN¥12,000,000')
    expect([formats('en').money(5, undefined), formats('en').money(5, '?')]).toEqual(['5', '5'])
    expect(formats('zh-Hans').list(['神户', '首尔'])).toBe('神户和首尔')
  })
})

describe('names of regions', () => {
  it('are those of the worldview, in every language', () => {
    for (const language of languages) {
      expect(formats(language).regionName('TW', 'cn')).toMatch(/中国|China|Chine|Китай|الصين|중국|Cina/)
      expect(formats(language).regionName('JP', 'cn')).not.toBe('JP')
    }
    expect(formats('zh-Hans').regionName('HK', 'cn')).toBe('中国香港')
    expect(formats('zh-Hans').regionName('PS', 'intl')).toBe('巴勒斯坦')
    expect(formats('en').regionName('KR', 'ne')).toBe('South Korea')
  })

  it('fall back to the code', () => {
    expect(formats('en').regionName('QX', 'cn')).toBe('QX')
    expect(formats('en').regionName('', 'cn')).toBe('')
  })
})

describe('bytes', () => {
  it.each([
    ['en', 0, '0 kB'],
    ['en', 37_113, '37 kB'],
    ['en', 1_240_000, '1.3 MB'],
    ['de', 1_240_000, '1,3 MB'],
    ['en', 214_000_000_000, '214 GB'],
    ['en', 9e15, '9,000,000 GB'],
  ] as const)('in %s say %d as %s', (language, count, said) => {
    expect(formats(language).bytes(count).replace(/\u00a0/g, ' ')).toBe(said)
  })
})
