import { freshRecord } from '#domain/record/any-record.ts'
import { costLines } from '#domain/rule/cost-lines.ts'
import type { Cost } from '#domain/visit/cost.ts'
import { expect, it } from 'vitest'
import { shipped } from '../../../fixtures/rule-basis.ts'
import { member, visitFile } from '../../../fixtures/visit-records.ts'

const cost = (values: object): Cost => freshRecord('cost', 'c', { visitId: 'v', ...values }) as unknown as Cost
const members = [member('h', { memberRole: 'head', rank: 'bureau' }), member('g', { side: 'abroad', memberRole: 'head', rank: 'minister' })]

it.each([
  ['no ceiling', { kind: 'travel', value: 700, heads: 7 }, { planned: 700, perHead: 100 }],
  ['a typed ceiling', { kind: 'lodging', value: 700, heads: 7, cap: 90 }, { perHead: 100, limit: 90, state: 'over' }],
  ['that of the rule', { kind: 'banquet', value: 2900, heads: 10 }, { perHead: 290, limit: 300, state: 'near' }],
  ['the lower of both', { kind: 'banquet', value: 2900, heads: 10, cap: 400 }, { limit: 300 }],
  ['meals by the rank of the guests', { kind: 'meals', value: 400, heads: 1 }, { limit: 500, state: 'ok' }],
  ['a rule in another currency', { kind: 'meals', value: 80, heads: 1, currency: 'USD', rate: 5 }, { planned: 400, perHead: 80, limit: 100, state: 'ok' }],
  ['without heads', { kind: 'meals', value: 400 }, { limit: 500, state: 'unknown' }],
])('%s', (_, values, expected) => {
  expect(costLines(visitFile([], { members, costs: [cost(values)] }), shipped)[0]).toMatchObject(expected)
})
it('leaves out what is not known', () => {
  const [line] = costLines(visitFile([], { members, costs: [cost({ kind: 'banquet', value: 5, currency: 'USD' })] }), shipped)
  expect(Object.keys(line ?? {})).toEqual(['cost'])
})
