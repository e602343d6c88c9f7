import { headsOf, isSameWrite, type RecordRow } from '#domain/log/record-row.ts'
import { expect, it } from 'vitest'

const row: RecordRow = {
  id: 'x',
  made: 1,
  edited: 2,
  _b: ['a', 1, 10],
  _w: { edited: [['a', 2, 20]], cleared: [['b', 1, 30]] },
  _s: 1,
  _u: '',
  _at: 0,
}

it('headsOf gives the creating write, the later one, or none', () => {
  expect(headsOf(row, 'made')).toEqual([['a', 1, 10]])
  expect(headsOf(row, 'edited')).toEqual([['a', 2, 20]])
  expect(headsOf(row, 'cleared')).toEqual([['b', 1, 30]])
  expect(headsOf(row, 'never')).toEqual([])
})
it('isSameWrite compares device and number', () => {
  expect(isSameWrite(['a', 1, 10], { d: 'a', q: 1 })).toBe(true)
  expect(isSameWrite(['a', 1, 10], { d: 'b', q: 1 })).toBe(false)
})
