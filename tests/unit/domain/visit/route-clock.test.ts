import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeClock } from '#domain/visit/route-clock.ts'
import { usualLimits, type RouteWish } from '#domain/visit/route-wish.ts'
import { usualEstimates } from '#domain/visit/travel-estimate.ts'
import { day } from '../../../fixtures/visit-records.ts'

const origin = Date.UTC(2026, 2, 27) / 60_000
const wish = (zone: string, fixed: readonly number[], lasts: readonly number[]): RouteWish => ({
  home: { id: 'home', country: 'CN', zone: 'Asia/Shanghai', lon: 117.2, lat: 39.13 },
  places: [{ id: 'p', country: 'GB', zone, lon: -0.1, lat: 51.5 }],
  meetings: [
    ...fixed.map((hour, at) => ({ id: `f${at}`, placeId: 'p', minutes: 90, start: (origin + hour * 60) * 60_000 })),
    ...lasts.map((last, at) => ({ id: `w${at}`, placeId: 'p', minutes: 45 * (at + 1), to: day(`2026-03-${27 + last}`) })),
  ],
  start: day('2026-03-27'),
  estimates: usualEstimates,
  limits: usualLimits,
  isDayOff: (_, date) => date === '2026-03-29',
})
const wishes = fc.record({
  zone: fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'),
  fixed: fc.array(fc.integer({ min: 0, max: 96 }), { maxLength: 3 }),
  lasts: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }),
})
const minute = fc.integer({ min: 0, max: 5 * 1440 })

describe('routeClock', () => {
  it('is never ready sooner, nor misses less, by arriving later, over changes of the clocks', () => {
    fc.assert(
      fc.property(wishes, minute, minute, ({ zone, fixed, lasts }, a, b) => {
        const clock = routeClock(wish(zone, fixed, lasts))
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((time) => clock.hold(origin + time, 0))
        expect(later?.time).toBeGreaterThanOrEqual(sooner?.time ?? 0)
        expect(later?.missed).toBeGreaterThanOrEqual(sooner?.missed ?? 0)
        expect(clock.leaving(origin + Math.max(a, b), 0, 1)).toBeGreaterThanOrEqual(clock.leaving(origin + Math.min(a, b), 0, 1))
      }),
    )
  })

  it('holds every meeting once, none before it is there, and none over another', () => {
    fc.assert(
      fc.property(wishes, minute, ({ zone, fixed, lasts }, at) => {
        const one = wish(zone, fixed, lasts)
        const heard: string[] = []
        let end = origin + at
        routeClock(one).hold(origin + at, 0, ({ id, minutes }, start, isMissed) => {
          heard.push(id)
          if (!isMissed || !id.startsWith('f')) expect(start).toBeGreaterThanOrEqual(end)
          end = Math.max(end, start + minutes)
        })
        expect(heard.filter((id) => id !== '').sort()).toEqual(one.meetings.map(({ id }) => id).sort())
      }),
    )
  })
})
