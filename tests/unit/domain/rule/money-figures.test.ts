import { amountPerHead, banquetLimit, headRank, limitByRank } from '#domain/rule/money-figures.ts'
import { expect, it } from 'vitest'
import { rule } from '../../../fixtures/rule-basis.ts'
import { member } from '../../../fixtures/visit-records.ts'

it.each([
  [{ value: 600, heads: 3, days: 2 }, 100],
  [{ value: 600, heads: 3 }, 200],
  [{ value: 600, heads: 0 }, undefined],
  [{ heads: 3 }, undefined],
])('amountPerHead(%j)', (cost, expected) => {
  expect(amountPerHead(cost)).toBe(expected)
})
it('headRank is that of the head, else the highest', () => {
  const members = [member('a', { rank: 'staff', memberRole: 'head' }), member('b', { rank: 'minister' }), member('c', { rank: 'division', side: 'abroad' }), member('d', { rank: 'bureau', side: 'abroad' })]
  expect([headRank({ members }, 'home'), headRank({ members }, 'abroad'), headRank({ members: [] }, 'home')]).toEqual(['staff', 'bureau', 'none'])
})
const banquets = rule('B', { kind: 'banquet', limits: { minister: 400, bureau: 300, tea: 60 } })
it.each([
  ['vice-minister', 400],
  ['bureau', 300],
  ['none', 300],
] as const)('limitByRank of %s', (rank, expected) => {
  expect(limitByRank(banquets, rank)).toBe(expected)
})
it('banquetLimit goes by the form, too', () => {
  expect([banquetLimit(banquets, 'minister', { titles: {} }), banquetLimit(banquets, 'minister', { titles: { 'zh-Hans': '茶会' } })]).toEqual([400, 60])
})
