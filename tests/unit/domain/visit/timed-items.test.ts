import { timedItems } from '#domain/visit/timed-items.ts'
import { expect, it } from 'vitest'
import { item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const out = [
  item('leg', { kind: 'leg', date: '2026-12-13', time: '09:30', endTime: '13:10', fromCode: 'TSN', toCode: 'KIX' }),
  item('check-in', { kind: 'note', date: '2026-12-13', time: '16:00' }),
  item('talks', { kind: 'meeting', date: '2026-12-14', time: '09:30', placeId: 'kobe' }),
  item('home', { kind: 'leg', date: '2026-12-20', time: '10:00', endTime: '12:00', fromCode: 'ICN', toCode: 'TSN' }),
  item('idea'),
]

it('reads each item from the clock of where it happens', () => {
  const all = timedItems(visitFile(out), surroundings())
  expect(all.map(({ item: { id }, zone, endZone }) => [id, zone, endZone])).toEqual([
    ['leg', 'Asia/Shanghai', 'Asia/Tokyo'],
    ['check-in', 'Asia/Tokyo', 'Asia/Tokyo'],
    ['talks', 'Asia/Tokyo', 'Asia/Tokyo'],
    ['home', 'Asia/Seoul', 'Asia/Shanghai'],
    ['idea', 'Asia/Shanghai', 'Asia/Shanghai'],
  ])
  expect((all[0]?.end ?? 0) - (all[0]?.start ?? 0)).toBe(160 * 60_000)
  expect(all[2]).toMatchObject({ start: Date.parse('2026-12-14T00:30Z'), end: Date.parse('2026-12-14T01:30Z'), isEndGuessed: true })
})
it('takes a landing on the day before for what it is over the date line, and for a mistake elsewhere', () => {
  const east = item('east', { kind: 'leg', date: '2026-12-14', time: '20:00', endTime: '08:30', fromCode: 'KIX', toCode: 'HNL' })
  expect(timedItems(visitFile([east]), surroundings())[0]).toMatchObject({ isEndBeforeStart: false })
  const wrong = item('wrong', { kind: 'leg', date: '2026-12-14', time: '20:00', endTime: '08:30', fromCode: 'TSN', toCode: 'KIX' })
  expect(timedItems(visitFile([wrong]), surroundings())[0]).toMatchObject({ isEndBeforeStart: true, isEndGuessed: true })
})
it('keeps a guest’s visit on the clock of home', () => {
  const inbound = visitFile([item('talks', { date: '2026-12-14', time: '09:30' })], { visit: visit({ direction: 'inbound' }) })
  expect(timedItems(inbound, surroundings())[0]?.zone).toBe('Asia/Shanghai')
})
it('leads each group its own way, until all are together again', () => {
  const file = visitFile([
    item('a', { kind: 'leg', track: 'a', date: '2026-12-14', time: '08:00', fromCode: 'TSN', toCode: 'KIX' }),
    item('b', { kind: 'leg', track: 'b', date: '2026-12-14', time: '08:00', fromCode: 'TSN', toCode: 'LHR' }),
    item('a-talks', { track: 'a', date: '2026-12-15', time: '09:00' }),
    item('b-talks', { track: 'b', date: '2026-12-15', time: '09:00' }),
    item('together', { kind: 'leg', date: '2026-12-16', time: '09:00', fromCode: 'LHR', toCode: 'TSN' }),
    item('a-home', { track: 'a', date: '2026-12-17', time: '09:00' }),
  ])
  const zones = Object.fromEntries(timedItems(file, surroundings()).map(({ item: { id }, zone }) => [id, zone]))
  expect(zones).toMatchObject({ 'a-talks': 'Asia/Tokyo', 'b-talks': 'Europe/London', 'a-home': 'Asia/Shanghai' })
})
