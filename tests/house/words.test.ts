import { describe, expect, it } from 'vitest'
import { languages } from '#domain/place/language.ts'
import { maySay, sharedWords } from './same-words.ts'
import { sourceFiles } from './source-files.ts'
import { missingWords, placeholderFaults, pluralFaults, scriptFaults, spellingFaults, untranslated, wordOf } from './word-faults.ts'
import { roomsWithWords, strayWordFiles, wordList, type WordList } from './word-lists.ts'
import { computed, patternOf, wordUses, writtenTexts } from './word-uses.ts'

const rooms = roomsWithWords()
const english = new Map(rooms.map((room) => [room, wordList('en', room) ?? new Map<string, string>()]))
const files = sourceFiles(['src-renderer', 'src-main'], ['.ts', '.tsx'])

// Rooms whose keys are ids of records, so that no code spells them; each group is a vocabulary of the data.
const rootlessRooms = new Set(['vocabulary'])

describe.each(languages)('the words in %s', (language) => {
  const faults = rooms.flatMap((room) => {
    const own = wordList(language, room)
    const original = english.get(room) ?? new Map<string, string>()
    if (!own) return [`${room}.json is missing`]
    const mayStay = maySay(language)
    return [
      ...missingWords(own, original),
      ...pluralFaults(own, language),
      ...placeholderFaults(own, original),
      ...spellingFaults(own),
      ...scriptFaults(own, language, mayStay),
      ...(language === 'en' ? [] : untranslated(own, original, mayStay)),
    ].map((fault) => `${room}: ${fault}`)
  })

  it('are all there, complete and in their own script', () => {
    expect(faults).toEqual([])
  })
})

describe('the words of the code', { timeout: 60_000 }, () => {
  const uses = files.flatMap(wordUses)
  const keys = new Map([...english].map(([room, list]) => [room, new Set([...list.keys()].map(wordOf))]))
  const everyKey = new Set([...keys.values()].flatMap((list) => [...list]))

  it('all exist', () => {
    const unknown = uses.filter(({ room, key, text }) => {
      if (text.startsWith(computed)) return false
      const list = room === undefined ? everyKey : (keys.get(room) ?? new Set<string>())
      return ![...list].some((known) => key.test(known))
    })
    expect(unknown.map(({ at, room, text }) => `${at} ${room ?? '?'}: ${text.replaceAll(computed, '…')}`)).toEqual([])
  })

  it('are all used', () => {
    const texts = new Set(files.flatMap(writtenTexts))
    const patterns = [...texts].filter((text) => text.includes(computed) && text.includes('.')).map(patternOf)
    const unused = [...keys]
      .filter(([room]) => !rootlessRooms.has(room))
      .flatMap(([room, list]) => [...list].filter((key) => !texts.has(key) && !patterns.some((pattern) => pattern.test(key))).map((key) => `${room}: ${key}`))
    expect(unused).toEqual([])
  })

  it('are shared with English only where a language says so', () => {
    const idle = languages.flatMap((language) => {
      const said = new Set(rooms.flatMap((room) => [...(wordList(language, room) ?? [])].flatMap(([key, text]) => (english.get(room)?.get(key) === text ? [text] : []))))
      return (sharedWords[language] ?? []).filter((word) => !said.has(word)).map((word) => `${language}: ${word}`)
    })
    expect(idle).toEqual([])
  })

  it('come in files that belong to a language and a room', () => {
    expect(strayWordFiles()).toEqual([])
  })

  it('are asked for in many places', () => {
    expect(uses.length).toBeGreaterThan(200)
  })
})

describe('the guard', () => {
  const list = (words: Record<string, string>): WordList => new Map(Object.entries(words))
  const never = () => false

  it('refuses a word that is missing or too many', () => {
    expect(missingWords(list({ a: 'x', c_few: 'y' }), list({ a: 'x', b: 'y' }))).toEqual(['b is missing', 'c is not in the English words'])
    expect(missingWords(list({ n_other: 'x' }), list({ n_one: 'x', n_other: 'y' }))).toEqual([])
  })

  it('refuses a plural without a form of its language', () => {
    expect(pluralFaults(list({ n_one: 'x', n_other: 'y' }), 'ru')).toEqual(['n has no form "few"', 'n has no form "many"'])
    expect(pluralFaults(list({ n_one: 'x', n_other: 'y' }), 'zh-Hans')).toEqual(['n has a form "one" that zh-Hans does not know'])
    expect(pluralFaults(list({ n_one: 'x', n_other: 'y', n: 'z' }), 'en')).toEqual(['n is both plural and not'])
    expect(pluralFaults(list({ n_zero: '', n_one: '', n_two: '', n_few: '', n_many: '', n_other: '' }), 'ar')).toEqual([])
  })

  it('refuses other placeholders than the English ones', () => {
    const original = list({ saved: 'Saved {{time}}', n_one: '{{count}} place', n_other: '{{count}} places' })
    expect(placeholderFaults(list({ saved: '已保存' }), original)).toEqual(['saved lacks {{time}}'])
    expect(placeholderFaults(list({ saved: '{{time}} {{zeit}}' }), original)).toEqual(['saved has {{zeit}}, which the English text has not'])
    expect(placeholderFaults(list({ n_few: 'города' }), original)).toEqual(['n_few lacks {{count}}'])
    expect(placeholderFaults(list({ n_one: 'один город', n_two: 'مدينتان' }), original)).toEqual([])
  })

  it('refuses empty texts, stray spaces and broken placeholders', () => {
    expect(spellingFaults(list({ a: ' ', b: 'x ', c: '{{name}', d: '{{name}}' }))).toHaveLength(3)
  })

  it.each([
    ['zh-Hans', 'Save'],
    ['ja', 'Save'],
    ['ko', '保存'],
    ['ru', 'Sokhranit {{name}}'],
    ['ar', 'Hifz'],
  ] as const)('refuses in %s the text %s', (language, text) => {
    expect(scriptFaults(list({ a: text }), language, never)).toHaveLength(1)
  })

  it('lets texts without letters and names of formats pass', () => {
    expect(scriptFaults(list({ a: '{{n}} · 42 %', b: 'GeoJSON', c: 'PDF' }), 'ru', maySay('ru'))).toEqual([])
  })

  it('refuses a text that was not translated', () => {
    expect(untranslated(list({ a: 'Places', b: '{{x}}' }), list({ a: 'Places', b: '{{x}}' }), maySay('de'))).toEqual(['a: "Places" is the English text'])
  })

  it.each([
    [`const words = useWords('map'); words('a.b')`, [['map', 'a.b']]],
    [`const words = useWords('map'); words(isOpen ? 'a' : 'b', { x })`, [['map', 'a'], ['map', 'b']]],
    ['const words = useWords("map"); words(`tiers.${tier}`)', [['map', `tiers.${computed}`]]],
    [`const words = useWords('map'); words.in('vocabulary', 'c')`, [['vocabulary', 'c']]],
    [`function f(words: Words) { return words('d') }`, [[undefined, 'd']]],
    [`function f({ words }: Props) { return words('d') }`, [[undefined, 'd']]],
    [`const say = (key) => key; say('e')`, []],
  ])('reads the words of %s', (text, expected) => {
    expect(wordUses({ path: 'x.tsx', text }).map((use) => [use.room, use.text])).toEqual(expected)
  })

  it('lets a computed part of a key fit anything, but not a key that is wholly computed', () => {
    expect(patternOf(`tiers.${computed}`).test('tiers.sister')).toBe(true)
    expect(patternOf(`tiers.${computed}`).test('standings.active')).toBe(false)
    expect(patternOf(`${computed}.${computed}`).test('tiers.sister')).toBe(false)
  })
})
