import { expect, it } from 'vitest'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { inDirection, keyOrder, sortKey, type SortKey } from '#domain/record/list-sort.ts'

const rank: FieldShape = { kind: 'choice', vocabulary: 'ranks', ids: ['minister', 'staff'] }
const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true })

it.each<[FieldShape, unknown, SortKey]>([
  [{ kind: 'date' }, '1973-06', '1973-06'],
  [{ kind: 'date' }, undefined, undefined],
  [{ kind: 'number', from: 0, to: 9 }, 7, 7],
  [{ kind: 'flag' }, true, 0],
  [{ kind: 'flag' }, false, 1],
  [rank, 'staff', 1],
  [rank, 'unheard-of', Infinity],
  [{ kind: 'lines' }, { en: 'a' }, 'text'],
  [{ kind: 'links', to: 'place' }, [], undefined],
])('the key of %j %j is %j', (shape, value, key) => expect(sortKey(shape, value, () => 'text')).toBe(key))

it('orders words by the language, dates by their signs and numbers by size', () => {
  const words = keyOrder({ kind: 'lines' }, (a, b) => pinyin.compare(a, b))
  expect(['重庆', '天津', '神户', '北京'].sort(words)).toEqual(['北京', '重庆', '神户', '天津'])
  const dates = keyOrder({ kind: 'date' }, () => 0)
  expect(['1973-06', '1973', '1972-12-31'].sort(dates)).toEqual(['1972-12-31', '1973', '1973-06'])
  expect([10, 9].sort(keyOrder({ kind: 'number', from: 0, to: 99 }, () => 0))).toEqual([9, 10])
})

it('keeps what is missing at the end in either direction', () => {
  const keys = ['b', undefined, 'a']
  expect(inDirection([2, 0, 1], keys, 'ascending')).toEqual([2, 0, 1])
  expect(inDirection([2, 0, 1], keys, 'descending')).toEqual([0, 2, 1])
})
