import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostExactPlaces, routeProposals } from '#domain/visit/route-adviser.ts'
import { routeClock } from '#domain/visit/route-clock.ts'
import { usualLimits, type RoutePoint, type RouteWish, type WishedMeeting } from '#domain/visit/route-wish.ts'
import { usualEstimates } from '#domain/visit/travel-estimate.ts'
import { instantOf } from '#domain/visit/zoned-clock.ts'
import { day } from '../../../fixtures/visit-records.ts'

const home: RoutePoint = { id: 'home', country: 'CN', zone: 'Asia/Shanghai', lon: 117.2, lat: 39.13 }
const kobe: RoutePoint = { id: 'kobe', country: 'JP', zone: 'Asia/Tokyo', lon: 135.18, lat: 34.69 }
const seoul: RoutePoint = { id: 'seoul', country: 'KR', zone: 'Asia/Seoul', lon: 126.98, lat: 37.57 }
const tokyo: RoutePoint = { id: 'tokyo', country: 'JP', zone: 'Asia/Tokyo', lon: 139.69, lat: 35.69 }
const fukuoka: RoutePoint = { id: 'fukuoka', country: 'JP', zone: 'Asia/Tokyo', lon: 130.4, lat: 33.59 }
const wish = (places: readonly RoutePoint[], meetings: readonly WishedMeeting[], rest: Partial<RouteWish> = {}): RouteWish => ({
  ...{ home, places, meetings, start: day('2026-12-14'), estimates: usualEstimates, limits: usualLimits, isDayOff: () => false },
  ...rest,
})
const meeting = (id: string, placeId: string, values: Partial<WishedMeeting> = {}): WishedMeeting => ({ id, placeId, minutes: 60, ...values })

describe('routeProposals', () => {
  it('takes the way round and shows it backwards as another', () => {
    const [best, second] = routeProposals(wish([tokyo, seoul, fukuoka], [meeting('a', 'tokyo'), meeting('b', 'seoul'), meeting('c', 'fukuoka')]))
    expect(best?.order[1]).toBe('tokyo')
    expect(second).toMatchObject({ order: best?.order.toReversed(), travelMinutes: best?.travelMinutes })
    expect(best?.breaks).toEqual([])
    expect(best?.meetings).toHaveLength(3)
    expect(best?.legs.map(({ to }) => to)).toEqual([...(best?.order ?? []), 'home'])
  })

  it('keeps a fixed time, even by a longer way', () => {
    const first = instantOf({ date: day('2026-12-14'), time: '16:30' }, 'Asia/Tokyo') ?? 0
    const [best] = routeProposals(wish([seoul, kobe], [meeting('a', 'seoul'), meeting('b', 'kobe', { start: first })]))
    expect(best).toMatchObject({ order: ['kobe', 'seoul'], breaks: [] })
    expect(best?.meetings[0]).toMatchObject({ id: 'b', start: first })
  })

  it('says what cannot be kept', () => {
    const early = instantOf({ date: day('2026-12-14'), time: '09:00' }, 'Asia/Tokyo') ?? 0
    const [best] = routeProposals(wish([kobe], [meeting('a', 'kobe', { start: early }), meeting('b', 'kobe', { to: day('2026-12-13') }), meeting('c', 'kobe', { minutes: 300 })], { end: day('2026-12-14') }))
    expect(best?.breaks.map(({ kind }) => kind).sort()).toEqual(['end', 'fixed', 'window'])
  })

  it('lets two groups part', () => {
    const at = (time: string): number => instantOf({ date: day('2026-12-15'), time }, 'Asia/Tokyo') ?? 0
    const zoo = { start: at('10:00'), minutes: 90 }
    const talks = meeting('a', 'kobe', { start: at('09:30'), minutes: 90 })
    expect(routeProposals(wish([kobe], [talks, meeting('b', 'kobe', zoo)]))[0]?.breaks).toEqual([{ kind: 'fixed', meetingId: 'b' }])
    expect(routeProposals(wish([kobe], [talks, meeting('b', 'kobe', { ...zoo, isParallel: true })]))[0]?.breaks).toEqual([])
  })

  it('meets nobody on a day off', () => {
    const [best] = routeProposals(wish([kobe], [meeting('a', 'kobe')], { isDayOff: (_, date) => date < '2026-12-18' }))
    expect(best?.meetings[0]?.start).toBe(instantOf({ date: day('2026-12-18'), time: '09:00' }, 'Asia/Tokyo'))
  })

  it('counts days and countries against the rules', () => {
    const far = [1, 2, 3, 4].map((at): RoutePoint => ({ ...kobe, id: `p${at}`, country: `X${at}`, lon: -20 * at }))
    expect(routeProposals(wish(far, far.map(({ id }) => meeting(id, id))))[0]?.breaks).toContainEqual({ kind: 'countries', countries: 4, limit: 3 })
  })

  it('proposes nothing without places', () => expect(routeProposals(wish([], []))).toEqual([]))

  const spot = fc.record({ lon: fc.integer({ min: 100, max: 150 }), lat: fc.integer({ min: -10, max: 50 }), zone: fc.constantFrom('Asia/Tokyo', 'Asia/Shanghai', 'Australia/Sydney', 'Asia/Kathmandu'), country: fc.constantFrom('JP', 'KR', 'AU') })
  const wishes = fc
    .record({ spots: fc.array(spot, { minLength: 1, maxLength: 5 }), fixed: fc.array(fc.record({ at: fc.nat(4), hour: fc.integer({ min: 10, max: 120 }) }), { maxLength: 3 }), windows: fc.array(fc.record({ at: fc.nat(4), to: fc.integer({ min: 14, max: 24 }) }), { maxLength: 4 }) })
    .map(({ spots, fixed, windows }) => {
      const places = spots.map((values, at): RoutePoint => ({ id: `p${at}`, ...values }))
      const idAt = (at: number): string => `p${at % places.length}`
      const origin = Date.UTC(2026, 11, 14)
      return wish(
        places,
        [
          ...fixed.map(({ at, hour }, index) => meeting(`f${index}`, idAt(at), { start: origin + hour * 3_600_000 })),
          ...windows.map(({ at, to }, index) => meeting(`w${index}`, idAt(at), { to: day(`2026-12-${to}`), minutes: 60 + 30 * index })),
        ],
        { isDayOff: (country, date) => (country === 'AU' ? date === '2026-12-15' : date.endsWith('9')) },
      )
    })

  it('is as good as trying every order', () => {
    fc.assert(
      fc.property(wishes, (one) => {
        const costs = permutations(one.places).map((places) => costOf(one, places))
        const [best] = routeProposals(one, 1)
        const cost = best && [best.breaks.length, best.travelMinutes]
        expect(cost).toEqual(costs.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0])
      }),
      { numRuns: 60 },
    )
  })

  it('finds good orders of many places quickly, too', () => {
    const places = Array.from({ length: mostExactPlaces + 4 }, (_, at): RoutePoint => ({ ...kobe, id: `p${at}`, lon: 100 + ((at * 7) % 14) * 3, lat: 35 }))
    const [best] = routeProposals(wish(places, []))
    expect(new Set(best?.order).size).toBe(places.length)
    // Along one parallel there and back is the best there is; a little more is still good.
    expect(best?.travelMinutes).toBeLessThan((routeProposals(wish(places.slice(0, 10), []))[0]?.travelMinutes ?? 0) * 1.6)
  })
})

function permutations<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.length <= 1 ? [all] : all.flatMap((one, at) => permutations([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [one, ...rest]))
}

/** The cost of one order, by walking it. */
function costOf(one: RouteWish, places: readonly RoutePoint[]): readonly [number, number] {
  const clock = routeClock({ ...one, places })
  let [time, here, travel, missed] = [clock.departure, clock.count, 0, 0]
  for (let place = 0; place < clock.count; place += 1) {
    const minutes = clock.travelMinutes(here, place)
    const held = clock.hold(clock.leaving(time, here, place) + minutes, place)
    ;[time, here, travel, missed] = [held.time, place, travel + minutes, missed + held.missed]
  }
  const back = clock.travelMinutes(here, clock.count)
  return [missed + clock.homecoming(clock.leaving(time, here, clock.count) + back).breaks.length, travel + back]
}
