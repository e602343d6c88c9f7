import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkBudgetCaps } from '#domain/rule/check-money.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import type { Cost } from '#domain/visit/cost.ts'
import type { Gift } from '#domain/visit/gift.ts'
import { basis, resultOf, shipped, told } from '../../../fixtures/rule-basis.ts'
import { day, member, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

let last = 0
const cost = (values: object): Cost => freshRecord('cost', `c${(last += 1)}`, { visitId: 'v', ...values }) as unknown as Cost
const gift = (values: object): Gift => freshRecord('gift', `g${(last += 1)}`, { visitId: 'v', ...values }) as unknown as Gift
const heads = (ours: string, theirs = 'none') => [member('h', { memberRole: 'head', rank: ours }), member('g', { memberRole: 'head', side: 'abroad', rank: theirs })]
const reception = (costs: readonly Cost[], ours = 'bureau', theirs = 'bureau') => visitFile([], { visit: visit({ direction: 'inbound' }), members: heads(ours, theirs), costs })
const banquet = (values: object): Cost => cost({ kind: 'banquet', heads: 10, days: 1, currency: 'CNY', ...values })

it.each([
  ['nothing', [], 'bureau', 'ok nothing'],
  ['under the ceiling', [banquet({ value: 2800 })], 'bureau', 'ok 280/300 perHead'],
  ['at the ceiling', [banquet({ value: 3000 })], 'bureau', 'near 300/300 perHead'],
  ['over it', [banquet({ value: 3100 })], 'bureau', 'over 310/300 perHead'],
  ['under that of a minister', [banquet({ value: 3100 })], 'vice-minister', 'ok 310/400 perHead'],
  ['a buffet', [banquet({ value: 1600, titles: { 'zh-Hans': '自助餐' } })], 'minister', 'over 160/150 perHead'],
  ['a cocktail', [banquet({ value: 900, titles: { en: 'Cocktail reception' } })], 'minister', 'ok 90/100 perHead'],
  ['tea', [banquet({ value: 700, titles: { 'zh-Hans': '茶会' } })], 'minister', 'over 70/60 perHead'],
  ['in another currency', [banquet({ value: 500, currency: 'USD', rate: 7 })], 'bureau', 'over 350/300 perHead'],
  ['without a rate', [banquet({ value: 500, currency: 'USD' })], 'bureau', 'unknown linesUnpriced'],
  ['without heads', [banquet({ value: 500, heads: undefined })], 'bureau', 'unknown linesUnpriced'],
  ['for nobody', [banquet({ value: 500, heads: 0 })], 'bureau', 'unknown linesUnpriced'],
  ['the worst of two', [banquet({ value: 2000 }), banquet({ value: 3500 })], 'bureau', 'over 350/300 perHead'],
])('R-BANQ: %s', (_, costs, rank, expected) => {
  expect(told(resultOf('R-BANQ', reception(costs, rank)))).toBe(expected)
})

it.each([
  ['minister', 9000, 'near 500/500 perHead'],
  ['bureau', 9000, 'over 500/300 perHead'],
  ['none', 5000, 'ok 277.78/300 perHead'],
])('R-MEAL: guests led by %s, %i for six in three days', (rank, value, expected) => {
  expect(told(resultOf('R-MEAL', reception([cost({ kind: 'meals', value, heads: 6, days: 3 })], 'bureau', rank)))).toBe(expected)
})

it.each([
  ['no cap', { value: 100, heads: 1 }, 'ok nothing'],
  ['within', { value: 448_000, currency: 'JPY', heads: 7, days: 4, cap: 17_000 }, 'ok 16000/17000 perHead'],
  ['over', { value: 700, heads: 1, days: 1, cap: 600 }, 'over 700/600 perHead'],
  ['a cap of nothing', { value: 0, heads: 1, days: 1, cap: 0 }, 'near 0/0 perHead'],
  ['no value yet', { cap: 600 }, 'unknown linesUnpriced'],
])('R-CAP: %s', (_, values, expected) => {
  const result = resultOf('R-CAP', visitFile([], { visit: visit(), costs: [cost({ kind: 'lodging', ...values })] }))
  expect(told(result)).toBe(expected)
})
it('R-CAP keeps to the currency of the line and points to it', () => {
  const line = cost({ kind: 'lodging', value: 9000, currency: 'JPY', heads: 1, cap: 1 })
  expect(resultOf('R-CAP', visitFile([], { costs: [line] }))).toMatchObject({ currency: 'JPY', about: [{ kind: 'cost', id: line.id }] })
})
it('R-CAP is over exactly when a line is', () => {
  const rule = shipped.find(({ kind }) => kind === 'budget-cap')
  if (!rule) throw new Error('no such rule')
  const lines = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9999 }), heads: fc.integer({ min: 1, max: 9 }), days: fc.integer({ min: 0, max: 9 }), cap: fc.integer({ min: 0, max: 999 }) }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(lines, (rows) => {
      const { state } = checkBudgetCaps({ file: visitFile([], { costs: rows.map(cost) }), surroundings: surroundings(), rule, basis: basis() })
      expect(state === 'over').toBe(rows.some(({ value, heads: people, days, cap }) => value / people / Math.max(1, days) > cap + 0.005))
    }),
  )
})

const given = (values: object): Gift => gift({ way: 'given', currency: 'CNY', recipient: 'Mayor', ...values })
it.each([
  ['nothing', [], 'ok nothing'],
  ['within', [given({ value: 150 })], 'ok 150/200 giftsGiven'],
  ['near', [given({ value: 190 })], 'near 190/200 giftsGiven'],
  ['over', [given({ value: 210 })], 'over 210/200 giftsGiven'],
  ['several pieces', [given({ value: 300, pieces: 2 })], 'ok 150/200 giftsGiven'],
  ['twice to one', [given({ value: 100 }), given({ value: 90 })], 'over 100/200 giftTwice'],
  ['to two', [given({ value: 100 }), given({ value: 90, recipient: 'Spouse' })], 'ok 100/200 giftsGiven'],
  ['without a value', [given({})], 'unknown giftUnpriced'],
  ['without a rate', [given({ value: 100, currency: 'EUR' })], 'unknown giftUnpriced'],
])('R-GIFT-OUT: %s', (_, gifts, expected) => {
  expect(told(resultOf('R-GIFT-OUT', visitFile([], { members: heads('bureau'), gifts })))).toBe(expected)
})
it('R-GIFT-OUT allows twice as much where our host is of ministerial rank', () => {
  expect(told(resultOf('R-GIFT-OUT', visitFile([], { members: heads('vice-minister'), gifts: [given({ value: 380 })] })))).toBe('near 380/400 giftsGiven')
})

const received = (values: object): Gift => gift({ way: 'received', currency: 'CNY', date: '2026-12-14', ...values })
it.each([
  ['nothing', [], '2026-12-20', 'ok nothing'],
  ['a small one', [received({ value: 199 })], '2027-03-01', 'ok giftsBelow'],
  ['still to hand in', [received({ value: 200 })], '2026-12-20', 'near 2027-01-14/2027-01-14 giftDue'],
  ['overdue', [received({ value: 200 })], '2027-01-15', 'over 2027-01-14/2027-01-14 giftOverdue'],
  ['handed in', [received({ value: 900, handedInOn: '2027-01-10' })], '2027-02-01', 'ok giftsHandedIn'],
  ['handed in late', [received({ value: 900, handedInOn: '2027-01-20' })], '2027-02-01', 'over taskLate'],
  ['of unknown worth', [received({})], '2026-12-20', 'unknown giftUnpriced'],
  ['the worst of all', [received({ value: 5 }), received({ value: 200 })], '2027-01-15', 'over 2027-01-14/2027-01-14 giftOverdue'],
])('R-GIFT-IN: %s', (_, gifts, today, expected) => {
  expect(told(resultOf('R-GIFT-IN', visitFile([], { gifts }), { today: day(today) }))).toBe(expected)
})
