import { describe, expect, it } from 'vitest'
import { movedLater } from '#domain/visit/later-item.ts'
import { visitView } from '#domain/visit/visit-view.ts'
import { instantOf } from '#domain/visit/zoned-clock.ts'
import { day, item, surroundings, visitFile } from '../../../fixtures/visit-records.ts'

const at = (time: string, id: string, values = {}) => item(id, { date: '2026-12-14', time, placeId: 'kobe', ...values })
const moved = (to: string, ...items: readonly ReturnType<typeof item>[]) => {
  const view = visitView(visitFile(items), surroundings())
  const [one] = view.busy
  return one && movedLater(view, one, instantOf({ date: day('2026-12-14'), time: to }, 'Asia/Tokyo') ?? 0)?.ops[0]?.f
}

describe('movedLater', () => {
  it('keeps the length, and begins on five minutes', () => expect(moved('10:02', at('09:00', 'a', { endTime: '09:45' }))).toEqual({ time: '10:05', endTime: '10:50' }))
  it('runs into nothing else', () => expect(moved('10:00', at('09:00', 'a'), at('10:30', 'b'))).toBeUndefined())
  it('may stand beside what others do', () => expect(moved('10:00', at('09:00', 'a', { track: 'a' }), at('10:30', 'b', { track: 'b' }))).toEqual({ time: '10:00' }))
  it('stays on its day', () => expect(moved('23:30', at('09:00', 'a', { endTime: '10:00' }))).toBeUndefined())
  it('moves no flight', () => expect(moved('10:00', at('09:00', 'a', { kind: 'leg' }))).toBeUndefined())
})
