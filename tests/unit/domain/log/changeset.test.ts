import { byTime, changesetId, changesetKey, headerOf, type Changeset } from '#domain/log/changeset.ts'
import { expect, it } from 'vitest'

const changeset: Changeset = {
  v: 1,
  s: 1,
  d: 'a0',
  q: 7,
  h: 5,
  u: '',
  why: 'x',
  ops: [{ e: 'place', r: 'k', f: {} }],
  o: 'ff',
  prev: '',
}

it('names a changeset by device and number, and takes the name apart', () => {
  expect(changesetId(changeset)).toBe('a0:7')
  expect(changesetKey(changesetId(changeset))).toEqual(['a0', 7])
})
it('has a header without the ops, which still names them by their digest', () => {
  expect(headerOf(changeset)).toEqual({ v: 1, s: 1, d: 'a0', q: 7, h: 5, u: '', why: 'x', o: 'ff', prev: '' })
  expect(headerOf({ ...changeset, ops: [], purged: 1 })).toEqual(headerOf(changeset))
})
it('sorts by time, then by device', () => {
  const list = [
    { h: 2, d: 'a' },
    { h: 1, d: 'b' },
    { h: 1, d: 'a' },
  ]
  expect(list.sort(byTime)).toEqual([
    { h: 1, d: 'a' },
    { h: 1, d: 'b' },
    { h: 2, d: 'a' },
  ])
})
