import { expect, it } from 'vitest'
import { visitCountries } from '#domain/rule/visit-countries.ts'
import type { Item } from '#domain/visit/item.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import { item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const leg = (id: string, fromCode: string, toCode: string, time: string, values: object = {}): Item => item(id, { kind: 'leg', date: '2026-12-13', fromCode, toCode, time, ...values })
const meeting = (id: string, time: string): Item => item(id, { date: '2026-12-13', time })
const of = (items: readonly Item[], placeIds: readonly string[] = []) => visitCountries(visitFile(items, { visit: visit({ placeIds: placeIds as never }) }), surroundings([kobe]))

it('are those of the destinations and of the itinerary, in order', () => {
  expect(of([leg('a', 'TSN', 'LHR', '09:00')], [kobe.id]).all).toEqual(['JP', 'GB'])
})

it.each([
  ['a stop that is only passed through', [leg('a', 'TSN', 'ICN', '08:00'), leg('b', 'ICN', 'KIX', '12:00')], ['JP']],
  ['a stop with a meeting', [leg('a', 'TSN', 'ICN', '08:00'), meeting('m', '10:00'), leg('b', 'ICN', 'KIX', '18:00')], ['KR', 'JP']],
  ['a stop that is left from elsewhere', [leg('a', 'TSN', 'ICN', '08:00'), leg('b', 'GMP', 'KIX', '18:00')], ['KR', 'JP']],
  ['a leg home', [leg('a', 'TSN', 'KIX', '08:00'), meeting('m', '10:00'), leg('b', 'KIX', 'TSN', '18:00')], ['JP']],
  ['a dropped leg', [leg('a', 'TSN', 'LHR', '08:00', { progress: 'dropped' })], []],
  ['an idea', [leg('a', 'TSN', 'LHR', '', { date: undefined })], []],
  ['an unknown airport', [leg('a', 'TSN', 'ZZZ', '08:00')], []],
] as const)('with %s: %j', (_, items, countries) => {
  expect(of(items).all).toEqual(countries)
})

it('tell what the destinations do not have, and where it comes from', () => {
  expect([...of([leg('a', 'TSN', 'LHR', '09:00'), leg('b', 'LHR', 'KIX', '20:00', { placeId: kobe.id })], [kobe.id]).unplanned]).toEqual([])
  expect([...of([leg('a', 'TSN', 'LHR', '09:00'), meeting('m', '12:00'), leg('b', 'LHR', 'KIX', '20:00')], [kobe.id]).unplanned]).toEqual([['GB', ['a']]])
})

it('does not take Hong Kong, Macao and Taiwan for countries abroad', () => {
  const around = surroundings([{ ...kobe, country: 'HK' }])
  expect(visitCountries(visitFile([], { visit: visit({ placeIds: [kobe.id] }) }), around).all).toEqual([])
  expect(visitCountries(visitFile([], { visit: visit({ placeIds: [kobe.id] }) }), { ...around, home: { ...around.home, country: 'JP' } }).all).toEqual(['HK'])
})
