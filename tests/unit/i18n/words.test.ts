// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { changeLanguage, currentLanguage, onLanguage } from '#i18n/language.ts'
import { loadWords, texts } from '#i18n/load-words.ts'
import { bestLanguage, locale } from '#i18n/locale.ts'
import { wordsOutsideReact } from '#i18n/words.ts'

beforeAll(async () => {
  await Promise.all([loadWords('en'), loadWords('zh-Hans')])
  texts.addResourceBundle('en', 'test', {
    list: { one: 'One' },
    n_one: '{{count}} city',
    n_other: '{{count}} cities',
    html: '<b>{{x}}</b>',
    'a:b': 'colon',
  })
  texts.addResourceBundle('ru', 'test', {
    n_one: '{{count}} город',
    n_few: '{{count}} города',
    n_many: '{{count}} городов',
    n_other: '{{count}} города',
  })
})

describe('words', () => {
  it('are those of a room, also of another one, with values and plurals', () => {
    const words = wordsOutsideReact('en', 'test')
    expect(words('list.one')).toBe('One')
    expect(words('n', { count: 1 })).toBe('1 city')
    expect(words('n', { count: 5 })).toBe('5 cities')
    expect(words('n', { count: 60_000 })).toBe('60,000 cities')
    expect(words.in('app', 'pages.map')).toBe('Map')
    expect(words.has('n_one')).toBe(true)
    expect(words.has('nothing')).toBe(false)
    expect(words('a:b')).toBe('colon')
  })

  it('count as Russian does', () => {
    const words = wordsOutsideReact('ru', 'test')
    expect([1, 3, 5, 21].map((count) => words('n', { count }))).toEqual([
      '1 город',
      '3 города',
      '5 городов',
      '21 город',
    ])
  })

  it('leave escaping to whoever shows them', () => {
    expect(wordsOutsideReact('en', 'test')('html', { x: '<&>' })).toBe('<b><&></b>')
  })

  it('are the same function for the same room and language', () => {
    expect(wordsOutsideReact('en', 'app')).toBe(wordsOutsideReact('en', 'app'))
  })

  it('of the shell are there in Chinese', () => {
    expect(wordsOutsideReact('zh-Hans')('pages.map')).toBe('地图')
  })
})

describe('changing the language', () => {
  it('turns the page and tells who listens', async () => {
    let heard = 0
    const stop = onLanguage(() => (heard += 1))
    await changeLanguage('ar')
    expect(document.documentElement.dir).toBe('rtl')
    expect(document.documentElement.lang).toBe('ar')
    await changeLanguage('zh-Hans')
    expect(document.documentElement.dir).toBe('ltr')
    expect(currentLanguage()).toBe('zh-Hans')
    expect(heard).toBe(2)
    stop()
  })

  it('ends with what was asked for last', async () => {
    await Promise.all([changeLanguage('fr'), changeLanguage('en')])
    expect(currentLanguage()).toBe('en')
  })
})

describe('the language of the system', () => {
  it.each([
    [['zh-CN'], 'zh-Hans'],
    [['zh-Hant-TW'], 'zh-Hans'],
    [['de-AT', 'en'], 'de'],
    [['nl-NL', 'fr-BE', 'en'], 'fr'],
    [['nl'], 'en'],
    [['pt-BR'], 'pt'],
    [['C.UTF-8'], 'en'],
    [['ja_JP.UTF-8'], 'ja'],
    [[], 'en'],
  ] as const)('%j is served in %s', (tags, language) => {
    expect(bestLanguage(tags)).toBe(language)
  })

  it('keeps Latin digits in Arabic', () => {
    expect(new Intl.NumberFormat(locale('ar')).format(1973)).toMatch(/^1[^\d]?973$/)
  })
})
