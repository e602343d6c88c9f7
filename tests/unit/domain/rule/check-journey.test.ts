import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDaysAbroad } from '#domain/rule/check-journey.ts'
import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { Place } from '#domain/place/place.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import { basis, resultOf, shipped, told } from '../../../fixtures/rule-basis.ts'
import { day, item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const place = (country: string): Place => ({ ...kobe, id: country as Place['id'], country })
const places = ['JP', 'KR', 'MN', 'KH', 'GB', 'BR', 'CU', 'US', 'EG'].map(place)
const around = surroundings(places)
const journey = (days: number, countries: readonly string[], values: object = {}) =>
  visitFile([], { visit: visit({ date: '2026-12-01', endDate: dayOfNumber(firstDayNumber(day('2026-12-01')) + days - 1), placeIds: countries as never, ...values }) })

it.each([
  [4, ['JP'], {}, 'ok 4/5 days'],
  [5, ['JP'], {}, 'near 5/5 days'],
  [6, ['JP'], {}, 'over 6/5 days'],
  [8, ['JP', 'KR'], {}, 'near 8/8 days'],
  [9, ['JP', 'KR'], {}, 'over 9/8 days'],
  [10, ['JP', 'KR', 'MN'], {}, 'near 10/10 days'],
  [11, ['JP', 'KR', 'MN', 'KH'], {}, 'over 11/10 days'],
  [6, ['BR'], { farFlung: true }, 'near 6/6 days'],
  [9, ['BR', 'CU'], { farFlung: true }, 'near 9/9 days'],
  [6, ['BR'], {}, 'over 6/5 days'],
  [6, ['JP'], { farFlung: true }, 'over 6/5 days'],
  [11, ['BR', 'CU', 'EG'], { farFlung: true }, 'over 11/10 days'],
  [6, ['JP'], { redEye: true }, 'near 6/6 days'],
  [7, ['BR'], { farFlung: true, redEye: true }, 'near 7/7 days'],
  [5, [], {}, 'near 5/5 days'],
])('R-DAYS: %i days in %j %j', (days, countries, values, expected) => {
  expect(told(resultOf('R-DAYS', journey(days, countries, values), {}, around))).toBe(expected)
})

it('R-DAYS is not known without days, and never gets better with a longer stay', () => {
  expect(resultOf('R-DAYS', visitFile([], { visit: visit({ endDate: undefined as never }) })).state).toBe('unknown')
  const order = ['ok', 'near', 'over']
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.subarray(['JP', 'KR', 'MN', 'BR'], { minLength: 1 }), fc.boolean(), (days, countries, farFlung) => {
      const state = (length: number) => order.indexOf(resultOf('R-DAYS', journey(length, countries, { farFlung }), {}, around).state)
      expect(state(days + 1)).toBeGreaterThanOrEqual(state(days))
    }),
  )
})

it('R-DAYS grants nothing by rules that are switched off', () => {
  const rules = shipped.map((rule) => (rule.kind === 'extra-days' ? { ...rule, isOff: true } : rule))
  expect(resultOf('R-DAYS', journey(6, ['BR'], { farFlung: true }), { rules }, around).state).toBe('over')
  const own = shipped.find(({ kind }) => kind === 'days-abroad')
  if (own) expect(checkDaysAbroad({ file: journey(6, ['JP']), surroundings: around, rule: { ...own, limits: { oneCountry: 7 } }, basis: basis() }).state).toBe('ok')
})

it.each([
  [['JP'], false, 'ok extraUnused'],
  [['BR'], true, 'ok 1 extraUsed'],
  [['EG', 'BR', 'CU'], true, 'over 0 extraNotGranted'],
  [['JP'], true, 'over 1 extraElsewhere'],
  [['US'], true, 'over 1 extraElsewhere'],
])('R-DAYS+: %j, claimed %s', (countries, farFlung, expected) => {
  expect(told(resultOf('R-DAYS+', journey(5, countries, { farFlung }), {}, around))).toBe(expected)
})

it.each([
  [[], 'unknown noCountries'],
  [['JP', 'KR'], 'ok 2/3 countries'],
  [['JP', 'KR', 'MN'], 'near 3/3 countries'],
  [['JP', 'KR', 'MN', 'KH'], 'over 4/3 countries'],
  [['JP', 'GB'], 'near 2/3 continents'],
])('R-CTRY: %j', (countries, expected) => {
  expect(told(resultOf('R-CTRY', journey(5, countries), {}, around))).toBe(expected)
})

it.each([
  ['nothing beyond', [item('a', { date: '2026-12-14' })], 'planned', 'ok changeNone', []],
  ['a day outside', [item('a', { date: '2026-12-22' })], 'planned', 'near 1/0 changeDays', ['a']],
  ['a day outside, approved', [item('a', { date: '2026-12-22' })], 'approved', 'over 1/0 changeDays', ['a']],
  ['a country more, approved', [item('a', { date: '2026-12-14', placeId: 'KR' })], 'approved', 'over changeCountries', ['a']],
  ['a dropped item outside', [item('a', { date: '2026-12-22', progress: 'dropped' })], 'approved', 'ok changeNone', []],
])('R-CHANGE: %s', (_, items, state, expected, itemIds) => {
  const result = resultOf('R-CHANGE', visitFile(items, { visit: visit({ state, placeIds: ['JP'] as never }) }), {}, around)
  expect(told(result)).toBe(expected)
  expect(result.itemIds).toEqual(itemIds)
})

const night = item('night', { kind: 'leg', mode: 'flight', date: '2026-12-13', time: '00:40' })
it.each([
  ['no night flight', [], false, [], 'ok redEyeNot'],
  ['a night flight that nobody noted', [night], false, [], 'near redEyeLikely'],
  ['a night crossing without a note', [night], true, [], 'near redEyeNote'],
  ['with its note', [], true, [{ id: 't', ruleId: 'R-REDEYE', state: 'done' }], 'ok redEyeNoted'],
])('R-REDEYE: %s', (_, items, redEye, tasks, expected) => {
  expect(told(resultOf('R-REDEYE', visitFile(items, { visit: visit({ redEye }), tasks: tasks as never }), {}, around))).toBe(expected)
})

it.each([
  [4, {}, 'ok 4/5 hostDays'],
  [5, {}, 'near 5/5 hostDays'],
  [6, {}, 'over 6/5 hostDays'],
  [9, { reciprocal: true }, 'ok 9 reciprocal'],
])('R-HOSTDAYS: %i days %j', (days, values, expected) => {
  expect(told(resultOf('R-HOSTDAYS', journey(days, [], { direction: 'inbound', ...values })))).toBe(expected)
})
