import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRuleSet, ruleSetFormat, ruleSetText } from '#domain/rule/rule-set-file.ts'
import { rule, shipped } from '../../../fixtures/rule-basis.ts'

const file = (...rules: readonly object[]): string => JSON.stringify({ format: ruleSetFormat, id: 'x', rules })
const size = { id: 'a', scope: 'outbound', kind: 'group-size', limits: { people: 6 } }

it('reads what it wrote', () => {
  const set = { id: 'mine', rules: [...shipped, rule('TJ-1', { kind: 'after-return', limits: { workingDays: 15 }, replaces: 'R-REP', titles: { en: 'Report' } })] }
  expect(readRuleSet(ruleSetText(set))).toEqual({ set })
})

it.each([
  ['{', { at: '', kind: 'not-json' }],
  ['[]', { at: 'format', kind: 'not-a-rule-set' }],
  [JSON.stringify({ format: ruleSetFormat, rules: [] }), { at: 'id', kind: 'wrong-shape' }],
  [JSON.stringify({ format: ruleSetFormat, id: 'x' }), { at: 'rules', kind: 'wrong-shape' }],
  [file(3 as unknown as object), { at: 'rules[0]', kind: 'wrong-shape' }],
  [file(size, { ...size, id: 'b', kind: 'no-such' }), { at: 'rules[1].kind', kind: 'not-one-of' }],
  [file({ ...size, limits: { people: '6' } }), { at: 'rules[0].limits', kind: 'wrong-shape' }],
  [file({ ...size, limits: { people: 0 } }), { at: 'rules[0].limits.people', kind: 'out-of-range' }],
  [file({ ...size, colour: 'red' }), { at: 'rules[0].colour', kind: 'unknown-field' }],
  [file({ ...size, from: '2026-02-30' }), { at: 'rules[0].from', kind: 'not-a-date' }],
  [file({ ...size, titles: { xx: 'a' } }), { at: 'rules[0].titles.xx', kind: 'unknown-language' }],
  [file({ ...size, id: undefined }), { at: 'rules[0].id', kind: 'bad-id' }],
  [file(size, size), { at: 'rules[1].id', kind: 'twice' }],
  [file(size, { ...size, id: 'b' }), { at: 'rules[0].kind', kind: 'same-question', other: 'b' }],
  [file({ ...size, replaces: 'a' }), { at: 'rules[0].replaces', kind: 'loop' }],
])('refuses %s and names the field', (text, problem) => {
  expect(readRuleSet(text)).toMatchObject({ problem })
})

it('never throws', () => {
  fc.assert(fc.property(fc.json(), (text) => 'problem' in readRuleSet(text)))
  const wild = fc.record({ format: fc.constant(ruleSetFormat), id: fc.string(), rules: fc.array(fc.object({ key: fc.constantFrom('id', 'scope', 'kind', 'limits', 'countries', 'from'), maxDepth: 2 })) })
  fc.assert(fc.property(wild, (value) => Object.keys(readRuleSet(JSON.stringify(value))).length === 1))
})
