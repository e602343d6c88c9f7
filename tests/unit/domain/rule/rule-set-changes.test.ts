import { expect, it } from 'vitest'
import { opProblems } from '#domain/log/op-problems.ts'
import { mergedRules } from '#domain/rule/rule-set.ts'
import { ruleSetChanges } from '#domain/rule/rule-set-changes.ts'
import { ruleFromRow, type Rule } from '#domain/rule/rule.ts'
import { oneRow } from '../../../fixtures/one-row.ts'
import { rule, shipped } from '../../../fixtures/rule-basis.ts'

/** The office's rules after these changes. */
function after(own: readonly Rule[], wanted: readonly Rule[]): readonly Rule[] {
  const ops = ruleSetChanges(shipped, own, wanted)
  expect(opProblems(ops)).toEqual([])
  const gone = new Set(ops.filter(({ f }) => f['$del'] === true).map(({ r }) => r.replace(/:plus$/, '+')))
  const written = ops.filter(({ f }) => f['$del'] !== true)
  const kept = own.filter(({ id }) => !gone.has(id))
  const fresh = written.filter(({ r }) => !own.some(({ id }) => id === r)).map((op) => ruleFromRow(oneRow([op])))
  return [...kept.map((one) => ({ ...one, ...Object.fromEntries(Object.entries(written.find(({ r }) => r === one.id)?.f ?? {}).filter(([, value]) => value !== null)) })), ...fresh]
}
const four = shipped.map((one) => (one.id === 'R-SIZE' ? { ...one, limits: { people: 4 } } : one))
const mine = rule('TJ-1', { scope: 'outbound', kind: 'after-return', limits: { days: 3 } })

it('changes nothing for the set that ships', () => {
  expect(ruleSetChanges(shipped, [], shipped)).toEqual([])
})
it('keeps what differs and what is new', () => {
  const own = after([], [...four, mine])
  expect(own.map(({ id }) => id)).toEqual(['R-SIZE', 'TJ-1'])
  expect(mergedRules(shipped, own).find(({ id }) => id === 'R-SIZE')?.limits).toEqual({ people: 4 })
})
it('switches off what the set leaves out, and takes away what the office had added', () => {
  const own = after([mine], shipped.filter(({ id }) => id !== 'R-CAP'))
  expect(own).toMatchObject([{ id: 'R-CAP', isOff: true }])
})
it('goes back to what ships', () => {
  const changed = four.filter(({ id }) => id === 'R-SIZE')
  expect(after(changed, shipped)).toEqual([])
})
