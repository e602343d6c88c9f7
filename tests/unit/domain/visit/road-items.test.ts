import { roadItems } from '#domain/visit/road-items.ts'
import { timedItems } from '#domain/visit/timed-items.ts'
import { expect, it } from 'vitest'
import { item, surroundings, visitFile } from '../../../fixtures/visit-records.ts'

const file = visitFile([
  item('talks', { date: '2026-12-14', time: '09:30', endTime: '10:30', placeId: 'kobe' }),
  item('dropped', { date: '2026-12-14', time: '11:00', progress: 'dropped' }),
  item('lunch', { date: '2026-12-14', time: '12:30', kind: 'meal', placeId: 'kobe' }),
  item('port', { date: '2026-12-14', time: '14:00', placeId: 'kobe' }),
  item('tomorrow', { date: '2026-12-15', time: '09:00', placeId: 'kobe' }),
  item('hotel', { date: '2026-12-13', time: '16:00', endTime: '10:00', endDate: '2026-12-17', kind: 'stay', placeId: 'kobe' }),
])
const at = (moment: string): readonly string[][] => {
  const { now, next, later } = roadItems(timedItems(file, surroundings()), Date.parse(moment))
  return [now, next, later].map((list) => list.map(({ item: { id } }) => id))
}

it('says what is under way, what is next, and the rest of the day', () => {
  expect(at('2026-12-14T10:00+09:00')).toEqual([['talks'], ['lunch'], ['port']])
  expect(at('2026-12-14T11:30+09:00')).toEqual([[], ['lunch'], ['port']])
  expect(at('2026-12-14T18:00+09:00')).toEqual([[], ['tomorrow'], []])
  expect(at('2026-12-16T18:00+09:00')).toEqual([[], [], []])
})
