import { expect, it } from 'vitest'
import { shapedFields } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { fieldNature, idsIn, isEmptyValue, isSet, mayBeListed, maySetTogether, orderedIds, textsIn } from '#domain/record/field-traits.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'

it('tells how each field of each kind can be asked about', () => {
  const all = recordKinds.flatMap((kind) => shapedFields(kind).map(({ shape }) => shape))
  expect(new Set(all.map(fieldNature))).toEqual(new Set(['ids', 'words', 'date', 'number', 'flag', 'other']))
})

it.each<[unknown, boolean]>([
  [undefined, true],
  ['', true],
  [[], true],
  [{}, true],
  [{ en: '' }, true],
  [false, false],
  [0, false],
  ['a', false],
  [['a'], false],
  [{ en: 'a' }, false],
])('%j is empty: %s', (value, isEmpty) => expect(isEmptyValue(value)).toBe(isEmpty))

it('reads ids and texts from one value or many', () => {
  expect([idsIn('a'), idsIn(['a', 'b']), idsIn(undefined), idsIn('')]).toEqual([['a'], ['a', 'b'], [], []])
  expect([textsIn('a'), textsIn({ en: 'a', ja: 'b' }), textsIn(undefined)]).toEqual([['a'], ['a', 'b'], []])
})

it('knows which fields are sets, which have an order of their own, which can be listed and set together', () => {
  const terms: FieldShape = { kind: 'terms', vocabulary: 'sectors', ids: ['b', 'a'] }
  expect([isSet(terms), orderedIds(terms), maySetTogether(terms)]).toEqual([true, ['b', 'a'], true])
  expect(orderedIds({ kind: 'confidence' })).toContain('high')
  expect(orderedIds({ kind: 'line' })).toBeUndefined()
  expect([mayBeListed({ kind: 'slot' }), mayBeListed({ kind: 'line' })]).toEqual([false, true])
  expect([maySetTogether({ kind: 'lines' }), maySetTogether({ kind: 'sources' }), isSet({ kind: 'link', to: 'place' })]).toEqual([false, false, false])
})
