import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ruleSetProblem } from '#domain/rule/rule-set-problem.ts'
import { rule, shipped } from '../../../fixtures/rule-basis.ts'
import { day } from '../../../fixtures/visit-records.ts'

const size = (id: string, values = {}) => rule(id, { scope: 'outbound', kind: 'group-size', limits: { people: 6 }, ...values })
const report = (id: string, values = {}) => rule(id, { scope: 'outbound', kind: 'after-return', limits: { days: 7 }, ...values })

it('finds nothing wrong with what ships', () => {
  expect(ruleSetProblem(shipped)).toBeUndefined()
})

it.each([
  ['two with one id', [report('a'), report('a')], { rule: 'a', at: 'id', kind: 'twice' }],
  ['a bad id', [report('a b')], { rule: 'a b', at: 'id', kind: 'bad-id' }],
  ['a limit out of range', [size('a', { limits: { people: 5000 } })], { rule: 'a', at: 'limits.people', kind: 'out-of-range', from: 1, to: 1000 }],
  ['an unknown country', [size('a', { countries: ['XX'] })], { rule: 'a', at: 'countries', kind: 'no-country' }],
  ['an end before the beginning', [size('a', { from: day('2026'), to: day('2025') })], { rule: 'a', at: 'to', kind: 'ends-before-it-begins' }],
  ['two answers to one question', [size('a'), size('b', { limits: { people: 8 } })], { rule: 'a', at: 'kind', kind: 'same-question', other: 'b' }],
  ['a ring of one', [report('a', { replaces: 'a' })], { rule: 'a', at: 'replaces', kind: 'loop', other: 'a' }],
  ['a ring of three', [report('a', { replaces: 'b' }), report('b', { replaces: 'c' }), report('c', { replaces: 'a' })], { rule: 'a', at: 'replaces', kind: 'loop', other: 'a' }],
  ['a ring behind a tail', [report('t', { replaces: 'a' }), report('a', { replaces: 'b' }), report('b', { replaces: 'a' })], { rule: 't', at: 'replaces', kind: 'loop', other: 'a' }],
  ['one that stands for nothing', [report('a', { replaces: 'ghost' })], { rule: 'a', at: 'replaces', kind: 'replaces-nothing', other: 'ghost' }],
  ['one that stands for another kind', [report('a', { replaces: 'b' }), size('b')], { rule: 'a', at: 'replaces', kind: 'other-kind', other: 'b' }],
  ['two that stand for one', [report('a'), report('b', { replaces: 'a' }), report('c', { replaces: 'a' })], { rule: 'b', at: 'replaces', kind: 'replaced-twice', other: 'c' }],
])('refuses %s', (_, rules, problem) => {
  expect(ruleSetProblem(rules)).toEqual(problem)
})

it.each([
  ['one in the place of another', [size('a'), size('b', { replaces: 'a' })]],
  ['a line of three', [size('a'), size('b', { replaces: 'a' }), size('c', { replaces: 'b' })]],
  ['one after the other', [size('a', { to: day('2025') }), size('b', { from: day('2026') })]],
  ['one switched off', [size('a', { isOff: true }), size('b')]],
  ['both directions', [size('a'), size('b', { scope: 'inbound' })]],
  ['many tasks', [report('a'), report('b')]],
])('lets %s be', (_, rules) => {
  expect(ruleSetProblem(rules)).toBeUndefined()
})

it('comes to an end whatever replaces what', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const sets = fc.uniqueArray(fc.record({ id: names, replaces: fc.option(names, { nil: '' }), isOff: fc.boolean() }), { selector: ({ id }) => id })
  fc.assert(
    fc.property(sets, (rows) => {
      const found = ruleSetProblem(rows.map(({ id, ...values }) => size(id, values)))
      // Whatever is let through has an end to every line.
      if (found) return
      const next = new Map<string, string>(rows.map(({ id, replaces }) => [id, replaces]))
      for (const { id } of rows) {
        let steps = 0
        for (let at: string | undefined = id; at; at = next.get(at)) expect((steps += 1)).toBeLessThanOrEqual(rows.length)
      }
    }),
  )
})
