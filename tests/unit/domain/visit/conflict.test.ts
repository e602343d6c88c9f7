import { expect, it } from 'vitest'
import { atTime, conflict, inMinutes, ofCountry, ofItem, onDate } from '#domain/visit/conflict.ts'
import { day } from '../../../fixtures/visit-records.ts'

it('a conflict is known again by what it is about, whatever it says', () => {
  const one = conflict({ kind: 'two-places', state: 'over', itemIds: ['a', 'b'], memberIds: ['m'], why: { overlap: inMinutes(9.6) } })
  expect(one).toMatchObject({ id: 'two-places a b m', why: { overlap: { kind: 'minutes', minutes: 10 } } })
  expect(conflict({ ...one, state: 'near', why: { date: onDate(day('2026-01-01')), time: atTime('09:00'), item: ofItem('a'), country: ofCountry('JP') } }).id).toBe(one.id)
})
