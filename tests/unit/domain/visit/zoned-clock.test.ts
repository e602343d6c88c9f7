import { clockAt, hoursInDay, instantOf } from '#domain/visit/zoned-clock.ts'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { day } from '../../../fixtures/visit-records.ts'

const zones = Intl.supportedValuesOf('timeZone')
const anyDay = fc.date({ min: new Date('1975-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)))

describe('instantOf', () => {
  it.each([
    ['2026-12-14', '09:30', 'Asia/Tokyo', '2026-12-14T00:30Z'],
    ['2026-12-14', '09:30', 'Asia/Shanghai', '2026-12-14T01:30Z'],
    // Clocks go forward at 2:00 in Berlin, back at 3:00.
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
    ['2026-12-14', '23:59', 'Pacific/Kiritimati', '2026-12-14T09:59Z'],
  ])('reads %s %s in %s', (date, time, zone, utc) => {
    expect(instantOf({ date: day(date), time }, zone)).toBe(Date.parse(utc))
  })

  it('agrees with the calendar in every zone, on days on which clocks change, too', () => {
    const changes = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-04-05', '2011-12-30', '2018-12-31', '2024-03-31'].map(day)
    fc.assert(
      fc.property(fc.constantFrom(...zones, 'Asia/Beirut', 'Africa/Cairo'), fc.oneof(anyDay, fc.constantFrom(...changes)), fc.integer({ min: 0, max: 1439 }), (zone, date, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        expect(instantOf({ date, time }, zone)).toBe(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds)
      }),
      { numRuns: 300 },
    )
  })

  it('knows no moment of a day or zone that is none', () => {
    expect(instantOf({ date: day('2026-02-30'), time: '09:00' }, 'Asia/Tokyo')).toBeUndefined()
    expect(instantOf({ date: day('2026-02'), time: '09:00' }, 'Asia/Tokyo')).toBeUndefined()
    expect(instantOf({ date: day('2026-02-03'), time: '25:00' }, 'Asia/Tokyo')).toBeUndefined()
    expect(instantOf({ date: day('2026-02-03'), time: '09:00' }, 'Mars/Olympus')).toBeUndefined()
  })
})

describe('clockAt', () => {
  it('shows in every zone what a moment was read from, but for hours that a change of clocks skips', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyDay, fc.integer({ min: 0, max: 95 }), (zone, date, quarter) => {
        const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
        const instant = instantOf({ date, time }, zone) ?? NaN
        const shown = clockAt(instant, zone)
        const isOrdinaryDay = hoursInDay(date, zone) === 24
        if (isOrdinaryDay) expect(shown).toEqual({ date, time })
        else expect(instantOf(shown ?? { date, time: '' }, zone)).toBeTypeOf('number')
      }),
      { numRuns: 300 },
    )
  })

  it('knows no clock of an unknown zone', () => {
    expect(clockAt(0, 'Mars/Olympus')).toBeUndefined()
  })
})

describe('hoursInDay', () => {
  it.each([
    ['2026-03-29', 'Europe/Berlin', 23],
    ['2026-10-25', 'Europe/Berlin', 25],
    ['2026-12-14', 'Asia/Tokyo', 24],
    // Samoa went from the eastern to the western side of the date line.
    ['2011-12-29', 'Pacific/Apia', 24],
  ])('of %s in %s', (date, zone, hours) => {
    expect(hoursInDay(day(date), zone)).toBe(hours)
  })
  it('is unknown for what is no day', () => {
    expect(hoursInDay(day('2026'), 'Europe/Berlin')).toBeUndefined()
  })
})
