import { inTimeOrder, itemsOfDay, pooledItems } from '#domain/visit/item-order.ts'
import { expect, it } from 'vitest'
import { day, item } from '../../../fixtures/visit-records.ts'

const slot = (position: string): { readonly parent: string; readonly position: string } => ({ parent: 'v', position })
const items = [
  item('late', { date: '2026-12-14', time: '15:00', slot: slot('a') }),
  item('after-late', { date: '2026-12-14', slot: slot('b') }),
  item('early', { date: '2026-12-14', time: '09:00', slot: slot('c') }),
  item('idea', { slot: slot('a') }),
  item('before', { date: '2026-12-13', time: '23:00' }),
  item('first', { date: '2026-12-14', slot: slot('Z') }),
]

it('reads a day by its times; what has none stands behind whom it was put behind', () => {
  expect(itemsOfDay(items, day('2026-12-14')).map(({ id }) => id)).toEqual(['first', 'early', 'late', 'after-late'])
})
it('reads days in turn, and ideas last', () => {
  expect(inTimeOrder(items).map(({ id }) => id)).toEqual(['before', 'first', 'early', 'late', 'after-late', 'idea'])
  expect(pooledItems(items).map(({ id }) => id)).toEqual(['idea'])
})
