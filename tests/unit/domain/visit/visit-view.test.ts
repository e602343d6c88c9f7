import { describe, expect, it } from 'vitest'
import { busyWithin, visitView } from '#domain/visit/visit-view.ts'
import { item, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const flight = item('out', { kind: 'leg', date: '2026-12-13', time: '09:30', endTime: '13:10', fromCode: 'TSN', toCode: 'KIX' })
const back = item('back', { kind: 'leg', date: '2026-12-20', time: '09:30', endTime: '13:10', fromCode: 'KIX' })
const countries = (file: ReturnType<typeof visitFile>): readonly string[] => visitView(file, surroundings()).placed.map(({ item: { id }, from, to }) => `${id} ${from.country}>${to.country}`)

describe('visitView', () => {
  it('follows the legs from home and home again', () => {
    const dinner = item('dinner', { kind: 'meal', date: '2026-12-13', time: '19:00' })
    expect(countries(visitFile([flight, dinner, back]))).toEqual(['out CN>JP', 'dinner JP>JP', 'back JP>CN'])
  })

  it('stays at home for an inbound visit', () => {
    const talks = item('talks', { date: '2026-12-14', time: '10:00', placeId: 'kobe' })
    expect(countries(visitFile([talks], { visit: visit({ direction: 'inbound' }) }))).toEqual(['talks CN>CN'])
  })

  it('leaves out what has no day or was dropped, and takes as busy what has a time', () => {
    const items = [item('idea'), item('gone', { date: '2026-12-14', time: '10:00', progress: 'dropped' }), item('untimed', { date: '2026-12-14' }), item('free', { kind: 'free', date: '2026-12-14', time: '10:00' }), flight]
    const { placed, busy } = visitView(visitFile(items), surroundings())
    expect([placed.map((one) => one.item.id), busy.map((one) => one.item.id)]).toEqual([['out', 'free', 'untimed'], ['out']])
  })

  it('finds those that are on at some moment, long ones that began before among them', () => {
    const meeting = (id: string, time: string, endTime: string) => item(id, { date: '2026-12-14', time, endTime, zone: 'UTC' })
    const view = visitView(visitFile([meeting('day', '08:00', '18:00'), meeting('a', '09:00', '10:00'), meeting('b', '10:00', '11:00'), meeting('c', '12:00', '13:00')]), surroundings())
    const at = (hour: number): number => Date.UTC(2026, 11, 14, hour)
    expect(busyWithin(view, at(10), at(12)).map((one) => one.item.id)).toEqual(['day', 'b'])
    expect(busyWithin(view, at(18), at(20))).toEqual([])
  })
})
