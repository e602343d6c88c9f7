import { describe, expect, it } from 'vitest'
import { isOfficeOpen, isTimeZone, localClock, offsetText } from '#domain/place/local-clock.ts'

const monday = new Date('2026-11-23T02:42:30Z')

describe('localClock', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-23', 1, 10, 42, 480],
    ['Asia/Tokyo', '2026-11-23', 1, 11, 42, 540],
    ['America/Sao_Paulo', '2026-11-22', 0, 23, 42, -180],
    ['Asia/Kathmandu', '2026-11-23', 1, 8, 27, 345],
    ['UTC', '2026-11-23', 1, 2, 42, 0],
  ])('reads the wall in %s', (zone, today, weekday, hour, minute, offsetMinutes) => {
    expect(localClock(monday, zone)).toEqual({ today, weekday, hour, minute, offsetMinutes })
  })

  it('shows midnight as hour 0', () =>
    expect(localClock(new Date('2026-11-22T16:00:00Z'), 'Asia/Shanghai')?.hour).toBe(0))
  it('knows summer time', () =>
    expect(localClock(new Date('2026-07-01T00:00:00Z'), 'Europe/Rome')?.offsetMinutes).toBe(120))
  it('has no clock for an unknown zone', () => {
    expect(localClock(monday, 'Asia/Atlantis')).toBeUndefined()
    expect([isTimeZone('Asia/Atlantis'), isTimeZone(''), isTimeZone('Europe/Rome')]).toEqual([false, false, true])
  })
})

describe('offsetText', () => {
  it.each([
    [0, 'UTC'],
    [540, 'UTC+9'],
    [-210, 'UTC−3:30'],
    [345, 'UTC+5:45'],
  ])('writes %i minutes as %s', (minutes, text) => expect(offsetText(minutes)).toBe(text))
})

describe('isOfficeOpen', () => {
  const at = (weekday: number, hour: number) => ({
    today: '2026-11-23' as never,
    weekday,
    hour,
    minute: 0,
    offsetMinutes: 0,
  })
  it.each([
    [1, 9, 'JP', true],
    [1, 8, 'JP', false],
    [5, 16, 'JP', true],
    [5, 17, 'JP', false],
    [6, 10, 'JP', false],
    [0, 10, 'EG', true],
    [5, 10, 'EG', false],
  ])('on weekday %i at %i in %s: %s', (weekday, hour, country, open) =>
    expect(isOfficeOpen(at(weekday, hour), country)).toBe(open),
  )
})
