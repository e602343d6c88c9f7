import { describe, expect, it } from 'vitest'
import type { Item } from '#domain/visit/item.ts'
import { shortTransfers } from '#domain/visit/transfer-conflicts.ts'
import { visitView } from '#domain/visit/visit-view.ts'
import { item, surroundings, visitFile } from '../../../fixtures/visit-records.ts'
import { kobe } from '../../../fixtures/kobe.ts'

const osaka = { ...kobe, id: 'osaka' as typeof kobe.id, lon: 135.5 }
const found = (...items: readonly ReturnType<typeof item>[]) => shortTransfers(visitView(visitFile(items), surroundings([kobe, osaka])))
const at = (id: string, time: string, endTime: string, values = {}) => item(id, { date: '2026-12-14', time, endTime, placeId: 'kobe', ...values })
const flight = (id: string, time: string, endTime: string, fromCode: string, toCode: string, values = {}) => at(id, time, endTime, { kind: 'leg', fromCode, toCode, placeId: undefined, ...values })

describe('shortTransfers', () => {
  it('counts distance and mode, and moves the second by as much', () => {
    expect(found(at('a', '09:00', '10:00'), at('b', '10:10', '11:00', { placeId: 'osaka' }))).toMatchObject([
      { kind: 'transfer-short', state: 'over', itemIds: ['a', 'b'], why: { gap: { minutes: 10 }, needed: { minutes: 38 }, mode: { mode: 'car' } }, mend: { ops: [{ f: { time: '10:40', endTime: '11:30' } }] } },
    ])
  })

  it.each([
    ['time enough', at('a', '09:00', '10:00'), at('b', '10:40', '11:00', { placeId: 'osaka' })],
    ['a house where both are', at('a', '09:00', '10:00', { venue: { en: 'City Hall' } }), at('b', '10:00', '11:00', { venue: { en: 'City Hall' } })],
    ['groups apart', at('a', '09:00', '10:00', { track: 'a' }), at('b', '10:00', '11:00', { placeId: 'osaka', track: 'b' })],
    ['a typed drive, however quick', at('a', '09:00', '10:00'), at('car', '10:00', '10:10', { kind: 'leg', mode: 'car', placeId: 'osaka' }), at('b', '10:10', '11:00', { placeId: 'osaka' })],
  ])('lets %s be', (_, ...items) => expect(found(...(items as Item[]))).toEqual([]))

  it('asks for the way between two addresses of one city', () => {
    expect(found(at('a', '09:00', '10:00', { venue: { en: 'City Hall' } }), at('b', '10:05', '11:00', { venue: { en: 'Port' } }))).toMatchObject([{ state: 'near', why: { needed: { minutes: 20 } } }])
  })

  it('counts the time at the airport before a flight and after it', () => {
    expect(found(at('a', '09:00', '10:00'), flight('f', '11:00', '12:00', 'KIX', 'ICN'))).toMatchObject([{ state: 'over', why: { gap: { minutes: 60 } } }])
    expect(found(flight('f', '09:00', '10:00', 'ICN', 'KIX'), at('b', '10:30', '12:00'))).toMatchObject([{ state: 'over' }])
  })

  it.each([
    ['between countries', 'KIX', '13:10', 90],
    ['at another airport', 'TSN', '13:30', 180],
  ])('knows the least connection %s', (_, from, time, least) => {
    expect(found(flight('a', '09:00', '12:00', 'ICN', 'KIX'), flight('b', time, '16:00', from, 'LHR'))).toMatchObject([{ kind: 'connection-short', state: 'over', why: { least: { minutes: least } } }])
  })

  it('leaves legs on one ticket to the carrier', () => {
    expect(found(flight('a', '09:00', '12:00', 'ICN', 'KIX', { ticket: 'T1' }), flight('b', '12:30', '16:00', 'KIX', 'LHR', { ticket: 'T1' }))).toEqual([])
  })

  it('asks less within a country', () => {
    expect(found(flight('a', '09:00', '12:00', 'KIX', 'KIX'), flight('b', '13:05', '16:00', 'KIX', 'KIX'))).toEqual([])
  })
})
