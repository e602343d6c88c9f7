import { expect, it } from 'vitest'
import {
  placeListGroups,
  tierCounts,
  toBeConfirmed,
  type PlaceListEntry,
  type PlaceListWish,
} from '#features/places/place-list-groups.ts'
import { placeKeys } from '#domain/place/place-keys.ts'
import type { Place } from '#domain/place/place.ts'
import { day, place } from '../../domain/place/samples.ts'

const make = (id: string, zh: string, more: Partial<Place>, last?: string): PlaceListEntry => {
  const made = place({ id: id as never, names: { 'zh-Hans': zh }, endonyms: [], officialName: '', ...more })
  return {
    place: made,
    keys: placeKeys(made),
    name: zh,
    contact: last
      ? { light: 'fresh', last: { date: day(last), kind: 'activity', recordId: 'a' } }
      : { light: more.standing === 'terminated' ? 'ended' : 'not-checked' },
  }
}
const entries = [
  make('kobe', '神户', { tierSince: day('1973-06-24') }, '2026-11-06'),
  make('incheon', '仁川', { tierSince: day('1993-12-07') }, '2025-09'),
  make('seoul', '首尔', { tier: 'contact', confirmed: false }),
  make('lombardy', '伦巴第大区', { continent: 'europe', tierSince: day('1985-05-09') }, '2025-11'),
  make('toronto', '多伦多', { continent: 'north-america', standing: 'terminated', tier: 'friendly-exchange' }),
]
const wish: PlaceListWish = {
  text: '',
  filter: {},
  isToBeConfirmedOnly: false,
  sort: 'continent',
  compare: (a, b) => a.localeCompare(b, 'zh-Hans-CN'),
}
const ids = (more: Partial<PlaceListWish>) =>
  placeListGroups(entries, { ...wish, ...more }).map((group) => [
    group.continent,
    ...group.entries.map((entry) => entry.place.id),
  ])

it('groups by continent, in each by tier and beginning', () =>
  expect(ids({})).toEqual([
    ['asia', 'kobe', 'incheon', 'seoul'],
    ['europe', 'lombardy'],
    ['north-america', 'toronto'],
  ]))

it('puts the longest silence first, the unchecked after, the ended last', () =>
  expect(ids({ sort: 'contact' })).toEqual([[undefined, 'incheon', 'lombardy', 'kobe', 'seoul', 'toronto']]))

it('sorts names by pinyin', () =>
  expect(ids({ sort: 'name' })).toEqual([[undefined, 'toronto', 'lombardy', 'incheon', 'kobe', 'seoul']]))

it.each([
  [{ text: 'sh' }, [[undefined, 'kobe', 'seoul']]],
  [{ filter: { tiers: ['ended'] } }, [['north-america', 'toronto']]],
  [{ filter: { tiers: ['contact', 'ended'] }, text: '多' }, [[undefined, 'toronto']]],
  [{ isToBeConfirmedOnly: true }, [['asia', 'seoul']]],
  [{ text: 'xyz' }, []],
] as const)('filters by %j', (more, expected) => expect(ids(more)).toEqual(expected))

it('counts tiers and doubts over all', () => {
  const places = entries.map((entry) => entry.place)
  expect(tierCounts(places).map(({ count }) => count)).toEqual([3, 0, 0, 1, 1])
  expect(toBeConfirmed(places)).toEqual(['seoul'])
})
