import fc from 'fast-check'
import { expect, it } from 'vitest'
import { halfDays } from '#domain/visit/half-days.ts'
import type { Item } from '#domain/visit/item.ts'
import { item, visit, visitFile } from '../../../fixtures/visit-records.ts'

const letters = { official: 'O', transit: 'T', other: '-' } as const
const drawn = (items: readonly Item[], dates = { date: '2026-12-13', endDate: '2026-12-14' }): string =>
  halfDays(visitFile(items, { visit: visit(dates) })).map(({ use }) => letters[use]).join('')

it.each([
  ['nothing planned', [], '----'],
  ['a meeting in the morning', [item('a', { date: '2026-12-13', time: '09:30', endTime: '10:30' })], 'O---'],
  ['a meeting over noon', [item('a', { date: '2026-12-13', time: '11:00', endTime: '13:00' })], 'OO--'],
  ['a longer flight beside a short meeting', [item('a', { date: '2026-12-13', time: '15:00', endTime: '15:30' }), item('b', { kind: 'leg', date: '2026-12-13', time: '12:30', endTime: '14:30' })], '-T--'],
  ['a longer free time', [item('a', { date: '2026-12-13', time: '14:00', endTime: '15:00' }), item('b', { kind: 'free', date: '2026-12-13', time: '15:00', endTime: '18:00' })], '----'],
  ['free time that is business', [item('a', { kind: 'free', business: 'business', date: '2026-12-13', time: '15:00', endTime: '18:00' })], '-O--'],
  ['an event that is none', [item('a', { kind: 'event', business: 'other', date: '2026-12-13', time: '09:00', endTime: '11:00' })], '----'],
  ['a night flight', [item('a', { kind: 'leg', date: '2026-12-13', time: '21:00', endDate: '2026-12-14', endTime: '06:00' })], '-TT-'],
  ['a flight over the date line', [item('a', { kind: 'leg', date: '2026-12-14', time: '14:00', endDate: '2026-12-14', endTime: '06:00' })], '---T'],
  ['a meal', [item('a', { kind: 'meal', date: '2026-12-13', time: '12:00' })], '----'],
  ['a working meal', [item('a', { kind: 'meal', business: 'business', date: '2026-12-13', time: '12:00' })], '-O--'],
  ['a meeting that was dropped', [item('a', { date: '2026-12-13', time: '09:00', progress: 'dropped' })], '----'],
  ['a meeting without a time, or without a day', [item('a', { date: '2026-12-13' }), item('b'), item('c', { date: '2026-12', time: '09:00' })], '----'],
  ['a meeting outside the visit', [item('a', { date: '2026-12-20', time: '09:00' })], '----'],
])('draws %s', (_, items, cells) => {
  expect(drawn(items)).toBe(cells)
})

it('names what lies in a half-day, the longest first', () => {
  const [cell] = halfDays(visitFile([item('short', { date: '2026-12-13', time: '08:00', endTime: '08:30' }), item('long', { date: '2026-12-13', time: '09:00', endTime: '11:00' })]))
  expect(cell).toEqual({ date: '2026-12-13', half: 'am', use: 'official', itemIds: ['long', 'short'] })
})

it('has two cells a day whatever the items say, and none without dates', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
  const someItem = fc.record({ kind: fc.constantFrom('leg', 'meeting', 'free', 'stay'), date: fc.constantFrom('2026-12-12', '2026-12-13', '2026-12-14', '2026', undefined), time: fc.option(time, { nil: '' }), endTime: fc.option(time, { nil: '' }), endDate: fc.constantFrom(undefined, '2026-12-13', '2027-12-13') })
  fc.assert(
    fc.property(fc.array(someItem, { maxLength: 12 }), (values) => {
      const items = values.map((one, at) => item(`i${at}`, Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined))))
      expect(drawn(items)).toHaveLength(4)
    }),
  )
  expect(drawn([], { date: '2026-12', endDate: '2026-12' })).toBe('')
})
