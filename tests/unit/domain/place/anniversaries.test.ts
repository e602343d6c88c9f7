import { describe, expect, it } from 'vitest'
import { upcomingAnniversaries, yearsSince } from '#domain/place/anniversaries.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { day, place } from './samples.ts'

const today = day('2026-11-23')
const next = (since: string, more = {}) => upcomingAnniversaries([place({ tierSince: day(since), ...more })], today)[0]

describe('upcomingAnniversaries', () => {
  it.each([
    ['1979-12-06', '2026-12-06', 47, 13],
    ['1973-06-24', '2027-06-24', 54, 213],
    ['1996-11-23', '2026-11-23', 30, 0],
    ['1996-11-22', '2027-11-22', 31, 364],
    ['2019-05', '2027-05', 8, 159],
    ['2016-11', '2026-11', 10, -22],
    ['2024-02-29', '2027-02-28', 3, 97],
  ])('%s is next kept on %s, for %i years', (since, on, years, daysAhead) => {
    expect(next(since)).toMatchObject({ on, years, daysAhead, isTenth: years % 10 === 0 })
  })

  it('keeps a leap day in a leap year', () => {
    expect(upcomingAnniversaries([place({ tierSince: day('2024-02-29') })], day('2027-12-01'))[0]?.on).toBe(
      '2028-02-29',
    )
  })

  it('leaves out what is known to the year only, ended or unconfirmed', () => {
    expect(next('1985')).toBeUndefined()
    expect(next('1979-12-06', { standing: 'terminated' })).toBeUndefined()
    expect(next('1979-12-06', { tierConfidence: 'low' })).toBeUndefined()
    expect(next('1979-12-06', { confirmed: false })).toBeUndefined()
  })

  it('does not call the beginning itself an anniversary', () => expect(next('2026-12-06')).toBeUndefined())

  it('stops after the months asked for, soonest first', () => {
    const places = ['1980-05-05', '1979-12-06', '1993-12-07'].map((since, index) =>
      place({ id: `p${index}` as PlaceId, tierSince: day(since) }),
    )
    expect(upcomingAnniversaries(places, today, 3).map((one) => one.on)).toEqual(['2026-12-06', '2026-12-07'])
  })
})

describe('yearsSince', () => {
  it.each([
    ['1973-06-24', 53],
    ['1973-11-23', 53],
    ['1973-11-24', 52],
    ['1985', 41],
    ['2026-12', 0],
  ])('%s is %i years ago', (since, years) => expect(yearsSince(day(since), today)).toBe(years))
})
