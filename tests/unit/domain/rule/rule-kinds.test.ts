import { expect, it } from 'vitest'
import { limitsProblem, ruleKindIds, ruleKinds, traitsOfRule } from '#domain/rule/rule-kinds.ts'
import { shipped } from '../../../fixtures/rule-basis.ts'

it.each([
  ['group-size', { people: 6 }, undefined],
  ['group-size', {}, { at: 'people', kind: 'missing' }],
  ['group-size', { people: 6, dogs: 1 }, { at: 'dogs', kind: 'unknown-field' }],
  ['group-size', { people: 6.5 }, { at: 'people', kind: 'not-a-number' }],
  ['group-size', { people: 0 }, { at: 'people', kind: 'out-of-range', from: 1, to: 1000 }],
  ['days-abroad', { oneCountry: 8, twoCountries: 5, threeCountries: 10 }, { at: 'twoCountries', kind: 'not-rising' }],
  ['after-return', { days: 7 }, undefined],
  ['after-return', {}, { at: 'days', kind: 'not-one' }],
  ['after-return', { days: 7, months: 1 }, { at: 'months', kind: 'not-one' }],
  ['banquet', { minister: 300, bureau: 400, buffet: 150, cocktail: 100, tea: 60 }, { at: 'minister', kind: 'not-rising' }],
] as const)('judges %s %j', (kind, limits, problem) => {
  expect(limitsProblem(kind, limits)).toEqual(problem)
})

it('has a rule that ships for every kind', () => {
  const used = new Set(shipped.map(({ kind }) => kind))
  expect(ruleKindIds.filter((kind) => !used.has(kind))).toEqual([])
  expect(ruleKindIds.every((kind) => traitsOfRule(kind) === ruleKinds[kind])).toBe(true)
})
