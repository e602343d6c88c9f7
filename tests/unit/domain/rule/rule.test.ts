import { expect, it } from 'vitest'
import { opProblems } from '#domain/log/op-problems.ts'
import { isRuleId, recordIdOfRule, ruleFromRow, ruleOps } from '#domain/rule/rule.ts'
import { oneRow } from '../../../fixtures/one-row.ts'
import { rule, shipped } from '../../../fixtures/rule-basis.ts'

it('is a record like others, and comes back the same', () => {
  for (const one of shipped) {
    const ops = ruleOps(undefined, one)
    expect(opProblems(ops)).toEqual([])
    expect(ruleFromRow(oneRow(ops))).toEqual(one.countries.length > 0 ? { ...one, countries: [...one.countries].sort() } : one)
  }
})

it('keeps a plus out of the id of its record', () => {
  expect(recordIdOfRule('R-DAYS+')).toBe('R-DAYS:plus')
  expect(ruleFromRow(oneRow(ruleOps(undefined, rule('R-DAYS+', { kind: 'extra-days', limits: { oneCountry: 1, twoCountries: 1 } })))).id).toBe('R-DAYS+')
})

it('comes back when it was taken away', () => {
  const mine = rule('TJ-1', {})
  const removed = [{ e: 'rule', r: 'TJ-1', f: { $del: true } }]
  expect(oneRow(ruleOps(undefined, mine), removed, ruleOps(undefined, mine)).$del).toBeFalsy()
  expect(ruleOps(mine, mine)).toEqual([])
})

it('has a short plain id', () => {
  expect(['R-DAYS+', 'TJ-1', '津-1'].map(isRuleId)).toEqual([true, true, true])
  expect(['', '+', '-x', 'a b', 'x'.repeat(41), 'R+DAYS'].map(isRuleId)).toEqual([false, false, false, false, false, false])
})
