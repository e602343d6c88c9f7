import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endBeforeStart, twoPlaces } from '#domain/visit/busy-conflicts.ts'
import { visitView } from '#domain/visit/visit-view.ts'
import { item, surroundings, visitFile } from '../../../fixtures/visit-records.ts'

const view = (...items: readonly ReturnType<typeof item>[]) => visitView(visitFile(items), surroundings())
const meeting = (id: string, time: string, endTime: string, values = {}) => item(id, { date: '2026-12-14', time, endTime, placeId: 'kobe', ...values })

describe('endBeforeStart', () => {
  it('offers the next day for a flight that lands before it leaves', () => {
    const night = item('night', { kind: 'leg', date: '2026-12-14', time: '22:30', endTime: '05:10', fromCode: 'TSN', toCode: 'LHR' })
    expect(endBeforeStart(view(night))).toMatchObject([{ kind: 'end-before-start', state: 'over', itemIds: ['night'], mend: { ops: [{ f: { endDate: '2026-12-15' } }] } }])
  })

  it('takes it for right where the clocks go back over the date line', () => {
    const line = item('line', { kind: 'leg', date: '2026-12-14', time: '20:00', endTime: '07:30', fromCode: 'KIX', toCode: 'HNL' })
    expect(endBeforeStart(view(line))).toEqual([])
  })

  it('offers nothing where a day more makes no sense', () => {
    const odd = item('odd', { kind: 'leg', date: '2026-12-14', endDate: '2026-12-10', time: '09:00', endTime: '12:00' })
    expect(endBeforeStart(view(odd))[0]).not.toHaveProperty('mend')
  })
})

describe('twoPlaces', () => {
  it('finds everybody twice at once, and moves the second behind the first', () => {
    expect(twoPlaces(view(meeting('a', '09:00', '10:30'), meeting('b', '10:00', '11:00')))).toMatchObject([
      { state: 'over', itemIds: ['a', 'b'], why: { overlap: { minutes: 30 } }, mend: { kind: 'later', ops: [{ r: 'b', f: { time: '10:30', endTime: '11:30' } }] } },
    ])
  })

  it('finds the one interpreter of two groups', () => {
    const both = [meeting('a', '09:00', '10:30', { track: 'a', interpreterId: 'i' }), meeting('b', '10:00', '11:00', { track: 'b', interpreterId: 'i' })]
    expect(twoPlaces(view(...both))).toMatchObject([{ memberIds: ['i'] }])
  })

  it.each([
    ['one after the other', meeting('a', '09:00', '10:00'), meeting('b', '10:00', '11:00')],
    ['groups apart', meeting('a', '09:00', '10:30', { track: 'a' }), meeting('b', '10:00', '11:00', { track: 'b' })],
    ['a dropped one', meeting('a', '09:00', '10:30', { progress: 'dropped' }), meeting('b', '10:00', '11:00')],
    ['the same clock in zones apart', meeting('a', '09:00', '09:50', { placeId: undefined, zone: 'Asia/Tokyo' }), meeting('b', '09:10', '10:00', { placeId: undefined, zone: 'Europe/London', track: 'all' })],
  ])('lets %s be', (_, a, b) => expect(twoPlaces(view(a, b))).toEqual([]))

  it('only suspects where nobody typed the end', () => expect(twoPlaces(view(meeting('a', '09:00', ''), meeting('b', '09:30', '10:00')))).toMatchObject([{ state: 'near' }]))

  it('is the overlap of moments in every zone, and of no others', () => {
    const zones = ['Asia/Shanghai', 'Asia/Tokyo', 'Europe/London', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe']
    const days = ['2026-03-28', '2026-03-29', '2026-10-25', '2026-11-01']
    const one = fc.record({ date: fc.constantFrom(...days), hour: fc.integer({ min: 0, max: 21 }), minutes: fc.integer({ min: 5, max: 110 }), zone: fc.constantFrom(...zones) })
    const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (wishes) => {
        const seen = view(...wishes.map(({ date, hour, minutes, zone }, at) => item(`i${at}`, { date, zone, time: clock(hour * 60), endTime: clock(hour * 60 + minutes) })))
        const expected = seen.busy.flatMap((a, at) => seen.busy.slice(at + 1).flatMap((b) => (b.start < a.end && a.start < b.end ? [[a.item.id, b.item.id].sort().join()] : [])))
        expect(twoPlaces(seen).map(({ itemIds }) => itemIds.toSorted().join()).sort()).toEqual(expected.sort())
      }),
    )
  })
})
