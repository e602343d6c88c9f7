import { expect, it } from 'vitest'
import { shareADay, isInForce, mergedRules, rulesInForce } from '#domain/rule/rule-set.ts'
import { rule, shipped } from '../../../fixtures/rule-basis.ts'
import { day, visit } from '../../../fixtures/visit-records.ts'

const ids = (rules: readonly { id: string }[]): readonly string[] => rules.map(({ id }) => id)
const span = (from?: string, to?: string) => ({ ...(from && { from: day(from) }), ...(to && { to: day(to) }) })

it('puts the rules of the office in the place of those that ship, and adds the rest', () => {
  const own = [rule('Z', {}), rule('A', {}), rule('R-SIZE', { kind: 'group-size', limits: { people: 4 } })]
  const merged = mergedRules(shipped, own)
  expect(ids(merged)).toEqual([...ids(shipped), 'A', 'Z'])
  expect(merged.find(({ id }) => id === 'R-SIZE')?.limits).toEqual({ people: 4 })
})

it('holds a visit to the rules of its direction that are in force and not replaced', () => {
  const rules = [rule('a', { scope: 'outbound' }), rule('b', { scope: 'inbound' }), rule('c', { isOff: true }), rule('d', span('2027')), rule('e', { replaces: 'a', ...span('2026-12-01') })]
  expect(ids(rulesInForce(rules, visit(), day('2026-01-01')))).toEqual(['e'])
  expect(ids(rulesInForce(rules, visit({ date: '2026-11-01' }), day('2026-01-01')))).toEqual(['a'])
  expect(ids(rulesInForce(rules, { direction: 'outbound' }, day('2027-05-01')))).toEqual(['d', 'e'])
})

it.each([
  [span('2014'), '2014-01-01', true],
  [span('2014'), '2013-12-31', false],
  [span('2014-06'), '2014', true],
  [span(undefined, '2014'), '2014-12-31', true],
  [span(undefined, '2014'), '2015-01-01', false],
  [span(), '1990-01-01', true],
] as const)('%j on %s: %s', (dates, date, is) => {
  expect(isInForce(dates, day(date))).toBe(is)
})

it.each([
  [span('2014'), span('2015'), true],
  [span(undefined, '2014'), span('2015'), false],
  [span(undefined, '2014'), span('2014-12'), true],
  [span('2014', '2015'), span(), true],
])('%j and %j have a day in common: %s', (a, b, is) => {
  expect(shareADay(a, b)).toBe(is)
  expect(shareADay(b, a)).toBe(is)
})
