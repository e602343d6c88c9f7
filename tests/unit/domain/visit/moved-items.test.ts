import type { Item } from '#domain/visit/item.ts'
import { itemsOfDay, pooledItems } from '#domain/visit/item-order.ts'
import { movedItem, shiftedItem } from '#domain/visit/moved-items.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, item } from '../../../fixtures/visit-records.ts'

const monday = day('2026-12-14')
const tuesday = day('2026-12-15')

function after(items: readonly Item[], changes: ReturnType<typeof movedItem>): readonly Item[] {
  return items.map((one) => changes.find(({ before }) => before.id === one.id)?.after ?? one)
}

describe('movedItem', () => {
  const items = [item('a', { date: monday, time: '09:00' }), item('b', { date: monday }), item('c', { date: monday, time: '14:00', endTime: '15:00', endDate: monday }), item('idea')]

  it('puts an idea where it is dropped', () => {
    const next = after(items, movedItem(items, 'idea', monday, 1))
    expect(itemsOfDay(next, monday)[1]?.id).toBe('idea')
  })
  it('takes an end date along, and a time off in the pool', () => {
    expect(movedItem(items, 'c', tuesday, 0)[0]?.after).toMatchObject({ date: tuesday, endDate: tuesday, time: '14:00' })
    const pooled = movedItem(items, 'c', undefined, 0)[0]?.after
    expect(pooled).toMatchObject({ time: '', endTime: '' })
    expect(pooled).not.toHaveProperty('date')
    expect(pooledItems(after(items, movedItem(items, 'c', undefined, 0)))[0]?.id).toBe('c')
  })
  it('changes nothing for what is not there', () => {
    expect(movedItem(items, 'gone', monday, 0)).toEqual([])
  })

  it('lands an item at the index asked for, and leaves the others in their order', () => {
    const times = fc.constantFrom('', '08:00', '09:30', '12:00', '15:00')
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 7 }), fc.nat(7), fc.nat(7), (all, from, to) => {
        const row = all.map((time, at) => item(`i${at}`, { date: at % 3 === 2 ? tuesday : monday, time }))
        const moving = row[from % row.length] as Item
        const others = itemsOfDay(row, monday).filter(({ id }) => id !== moving.id)
        const index = Math.min(to, others.length)
        const next = itemsOfDay(after(row, movedItem(row, moving.id, monday, index)), monday).map(({ id }) => id)
        expect(next.filter((id) => id !== moving.id)).toEqual(others.map(({ id }) => id))
        if (next[index] !== moving.id) {
          // Equal times may share a place; nothing else may.
          const found = after(row, movedItem(row, moving.id, monday, index)).find(({ id }) => id === moving.id)
          expect(others.some(({ time }) => time !== '' && time === found?.time)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('shifts a dated item by days', () => {
  expect(shiftedItem(item('x', { date: '2026-12-31', endDate: '2027-01-01' }), 1)).toMatchObject({ date: '2027-01-01', endDate: '2027-01-02' })
  const idea = item('idea')
  expect(shiftedItem(idea, 3)).toBe(idea)
})
