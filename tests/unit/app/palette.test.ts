import { describe, expect, it } from 'vitest'
import { paletteEntries } from '#app/palette-entries.ts'
import { foundGroups, restingGroups, type PaletteGroup } from '#app/palette-groups.ts'
import { paletteMatches } from '#app/palette-matches.ts'
import type { SearchAnswer } from '#data/search-news.ts'
import type { FoundRecord } from '#domain/search/found-record.ts'
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
const entries = paletteEntries({ commands, here: { page: 'home' }, words })
const found = (query: string): string[] => paletteMatches(entries, query).map(({ id }) => id)

describe('the palette', () => {
  it.each([
    ['ditu', 'app.go-to-map'],
    ['地图', 'app.go-to-map'],
    ['dayin', 'app.print'],
    ['deutsch', 'language.de'],
    ['tongyong', 'setting.general'],
  ])('finds by %s first %s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it.each(['deutch', 'detusch', 'deutschh'])('forgives the slip in %s', (query) => {
    expect(found(query)).toContain('language.de')
  })

  it('finds nothing for what is nothing', () => {
    expect(found('qqqqqqqq')).toEqual([])
  })

  it('offers pages first when nothing is typed, never itself, and only what can be done here', () => {
    expect(found('')[0]).toBe('app.go-to-map')
    expect(found('')).not.toContain('app.palette')
    expect(found('')).not.toContain('map.zoom')
    const onMap = paletteEntries({ commands, here: { page: 'map' }, words })
    expect(onMap.map(({ id }) => id)).toContain('map.zoom')
  })

  it('does not choke on a query that is a pattern or very long', () => {
    expect(found('(.*[')).toEqual([])
    expect(found('x'.repeat(10_000))).toEqual([])
  })
})

const record = (kind: string, id: string): FoundRecord => ({ kind, id, linked: [], links: [] })
const answer = (found: readonly FoundRecord[], counts: Readonly<Record<string, number>> = {}): SearchAnswer => ({
  kind: 'answer',
  id: 1,
  stage: 'whole',
  found,
  counts: Object.entries(counts).map(([kind, count]) => ({ kind, count })),
  total: found.length,
})
const lines = (groups: readonly PaletteGroup[]) =>
  groups.map(({ id, lines: all }) => [id, ...all.map((line) => line.id)])

describe('the groups of the palette', () => {
  it('before anything is typed: what was opened last, then pages and commands', () => {
    const groups = restingGroups(entries, [record('place', 'kobe')])
    expect(groups.map(({ id }) => id)).toEqual(['recent', 'go'])
    expect(lines(groups)[0]).toEqual(['recent', 'place/kobe'])
  })
  it('hold records by kind, the kind of the best find first, with a way to all of them', () => {
    const found = [record('activity', 'a'), record('place', 'kobe'), record('activity', 'b')]
    const groups = foundGroups('kobe', [], answer(found, { activity: 30, place: 1 }), undefined)
    expect(lines(groups)).toEqual([
      ['activity', 'activity/a', 'activity/b', 'all.activity'],
      ['place', 'place/kobe'],
    ])
    expect(groups.map(({ count }) => count)).toEqual([30, 1])
  })
  it('put pages and commands first when they begin like the query, else last', () => {
    const found = answer([record('place', 'kobe')])
    const ids = (query: string) =>
      foundGroups(query, paletteMatches(entries, query), found, undefined).map(({ id }) => id)
    expect(ids('地图')).toEqual(['go', 'place'])
    expect(ids('detusch')).toEqual(['place', 'like'])
  })
  it('hold one kind alone, and the way back', () => {
    const groups = foundGroups('kobe', entries, answer([record('activity', 'a')], { activity: 30 }), 'activity')
    expect(lines(groups)).toEqual([['activity', 'back', 'activity/a']])
  })
})
