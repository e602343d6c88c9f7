import { describe, expect, it } from 'vitest'
import type { HolidayTable } from '#domain/calendar/holiday-on.ts'
import { daysOff, nightLandings, outsideHours, outsideStay } from '#domain/visit/calendar-conflicts.ts'
import { visitView, type VisitView } from '#domain/visit/visit-view.ts'
import { day, item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const holidays: HolidayTable = { from: day('2026-01-01'), to: day('2026-12-31'), names: [{ en: 'Founding' }], days: { JP: [347, 0], AE: [] } }
const view = (...items: readonly ReturnType<typeof item>[]): VisitView => visitView(visitFile(items), { ...surroundings(), holidays })
const at = (id: string, date: string, time: string, values = {}) => item(id, { date, time, placeId: 'kobe', ...values })

describe('outsideStay', () => {
  it('offers to stretch the stay to what lies outside', () => {
    expect(outsideStay(view(at('early', '2026-12-10', '09:00'), at('late', '2026-12-21', '09:00'), at('later', '2026-12-22', ''), at('in', '2026-12-14', '')))).toMatchObject([
      { itemIds: ['early'], mend: { kind: 'extend-stay', ops: [{ e: 'visit', f: { date: '2026-12-10' } }] } },
      { itemIds: ['late', 'later'], mend: { ops: [{ f: { endDate: '2026-12-22' } }] } },
    ])
  })

  it('sees a flight that ends after the stay', () => {
    expect(outsideStay(view(at('home', '2026-12-20', '22:00', { kind: 'leg', endDate: '2026-12-21', endTime: '06:00' })))).toMatchObject([{ itemIds: ['home'] }])
  })

  it.each([
    ['notes', at('note', '2026-11-01', '', { kind: 'note' })],
    ['both ends', at('end', '2026-12-20', '09:00')],
  ])('lets %s be', (_, one) => expect(outsideStay(view(one))).toEqual([]))

  it('knows no outside of a stay without dates', () => {
    const file = visitFile([at('a', '2020-01-01', '')], { visit: visit({ date: undefined as never, endDate: undefined as never }) })
    expect(outsideStay(visitView(file, surroundings()))).toEqual([])
  })
})

describe('daysOff', () => {
  it('finds holidays and weekends where the meeting is, one for each day', () => {
    expect(daysOff(view(at('a', '2026-12-14', '09:00'), at('b', '2026-12-14', '11:00'), at('c', '2026-12-19', '11:00'), at('d', '2026-12-15', '11:00')))).toMatchObject([
      { kind: 'holiday', state: 'over', itemIds: ['a', 'b'], why: { name: { names: { en: 'Founding' } } } },
      { kind: 'weekend', state: 'near', itemIds: ['c'] },
    ])
  })

  it('says that nothing is known of a country, once', () => {
    const abroad = { placeId: undefined, kind: 'meeting' }
    const leg = item('leg', { kind: 'leg', date: '2026-12-13', time: '08:00', fromCode: 'TSN', toCode: 'LHR' })
    expect(daysOff(view(leg, at('a', '2026-12-14', '', abroad), at('b', '2026-12-15', '', abroad)))).toMatchObject([{ kind: 'holiday-unknown', state: 'unknown', itemIds: ['a', 'b'] }])
  })

  it('lets meals and free time be', () => expect(daysOff(view(at('a', '2026-12-14', '', { kind: 'meal' })))).toEqual([]))
})

describe('outsideHours', () => {
  it('offers the hour at which partners begin', () => {
    expect(outsideHours(view(at('a', '2026-12-14', '08:00', { endTime: '09:30' })))).toMatchObject([{ state: 'near', mend: { ops: [{ f: { time: '09:00', endTime: '10:30' } }] } }])
  })
  it('finds what lasts into the evening', () => expect(outsideHours(view(at('a', '2026-12-14', '17:30', { endTime: '19:00' })))).toMatchObject([{ itemIds: ['a'] }]))
  it.each([at('a', '2026-12-14', '09:00', { endTime: '18:00' }), at('b', '2026-12-14', '20:00', { kind: 'meal' })])('lets office hours and dinners be', (one) => expect(outsideHours(view(one))).toEqual([]))
})

describe('nightLandings', () => {
  const leg = (endTime: string, endDate = '2026-12-14') => item('leg', { kind: 'leg', date: '2026-12-14', time: '20:00', endTime, endDate, fromCode: 'TSN', toCode: 'KIX' })
  it('finds the meeting of the morning after, and offers a night’s rest', () => {
    expect(nightLandings(view(leg('23:30'), at('m', '2026-12-15', '09:00', { endTime: '10:00' })))).toMatchObject([
      { state: 'near', itemIds: ['leg', 'm'], why: { gap: { minutes: 570 } }, mend: { ops: [{ f: { time: '10:30', endTime: '11:30' } }] } },
    ])
  })
  it('is sure after a landing before dawn', () => expect(nightLandings(view(leg('04:30', '2026-12-15'), at('m', '2026-12-15', '09:00')))).toMatchObject([{ state: 'over' }]))
  it.each([
    [leg('21:30'), at('m', '2026-12-15', '09:00')],
    [leg('23:30'), at('m', '2026-12-15', '14:00')],
    [leg('23:30'), at('m', '2026-12-16', '09:00')],
  ])('lets a rested delegation be', (one, meeting) => expect(nightLandings(view(one, meeting))).toEqual([]))
})
