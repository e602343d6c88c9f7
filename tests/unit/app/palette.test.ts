import { describe, expect, it } from 'vitest'
import { paletteEntries } from '#app/palette-entries.ts'
import { paletteMatches } from '#app/palette-matches.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import type { Place } from '#domain/place/place.ts'
import type { Words } from '#i18n/words.ts'
import type { Command } from '#navigation/command.ts'

const labels: Readonly<Record<string, string>> = {
  'app:pages.map': '地图',
  'app:commands.goTo.map': '前往地图',
  'app:commands.print': '打印…',
  'map:commands.zoom': '放大地图',
  'settings:sections.general': '通用',
}
const say = (room: string, key: string): string => labels[`${room}:${key}`] ?? `${room}:${key}`
const words: Words = Object.assign((key: string) => say('app', key), {
  in: say,
  has: () => true,
  language: 'zh-Hans' as const,
})

const place = (id: string, names: LanguageMap): Place =>
  ({ id, names, endonyms: [], officialName: '', capital: {}, country: 'JP' }) as unknown as Place
const places = [
  place('kobe', { 'zh-Hans': '神户', en: 'Kobe', ru: 'Кобе', ar: 'كوبي' }),
  place('chongqing', { 'zh-Hans': '重庆', en: 'Chongqing' }),
  place('melbourne', { 'zh-Hans': '墨尔本', en: 'Melbourne', fr: 'Melbourne' }),
]
const nothing = (): void => undefined
const commands: readonly Command[] = [
  { id: 'app.go-to-map', room: 'app', words: 'commands.goTo.map', group: 'go', perform: nothing },
  { id: 'app.print', room: 'app', words: 'commands.print', group: 'file', perform: nothing },
  {
    id: 'map.zoom',
    room: 'map',
    words: 'commands.zoom',
    group: 'view',
    when: ({ page }) => page === 'map',
    perform: nothing,
  },
  { id: 'app.palette', room: 'app', words: 'commands.palette', group: 'view', perform: nothing },
]
const entries = paletteEntries({ commands, places, here: { page: 'home' }, words, regionName: () => '日本' })
const found = (query: string): string[] => paletteMatches(entries, query).map(({ id }) => id)

describe('the palette', () => {
  it.each([
    ['神户', 'place.kobe'],
    ['shenhu', 'place.kobe'],
    ['sh', 'place.kobe'],
    ['kobe', 'place.kobe'],
    ['КОБЕ', 'place.kobe'],
    ['كوبي', 'place.kobe'],
    ['chongqing', 'place.chongqing'],
    ['cq', 'place.chongqing'],
    ['ditu', 'app.go-to-map'],
    ['地图', 'app.go-to-map'],
    ['dayin', 'app.print'],
    ['deutsch', 'language.de'],
    ['tongyong', 'setting.general'],
  ])('finds by %s first %s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it.each(['melborne', 'melbuorne', 'melbournee', 'mlebourne'])('forgives the slip in %s', (query) => {
    expect(found(query)).toContain('place.melbourne')
  })

  it('puts what is found as typed before what is a slip away', () => {
    expect(found('kobe')[0]).toBe('place.kobe')
  })

  it('finds nothing for what is nothing', () => {
    expect(found('qqqqqqqq')).toEqual([])
  })

  it('offers pages first when nothing is typed, never itself, and only what can be done here', () => {
    expect(found('')[0]).toBe('app.go-to-map')
    expect(found('')).not.toContain('app.palette')
    expect(found('')).not.toContain('map.zoom')
    const onMap = paletteEntries({ commands, places, here: { page: 'map' }, words, regionName: () => '' })
    expect(onMap.map(({ id }) => id)).toContain('map.zoom')
  })

  it('does not choke on a query that is a pattern or very long', () => {
    expect(found('(.*[')).toEqual([])
    expect(found('x'.repeat(10_000))).toEqual([])
  })
})
