import { routeProposals } from '#domain/visit/route-adviser.ts'
import { usualLimits, type RoutePoint, type RouteProposal, type RouteWish, type WishedMeeting } from '#domain/visit/route-wish.ts'
import { usualEstimates } from '#domain/visit/travel-estimate.ts'
import { mostExactPlaces } from '#domain/visit/route-adviser.ts'
import { day } from '../../fixtures/visit-records.ts'

const home: RoutePoint = { id: 'home', country: 'CN', zone: 'Asia/Shanghai', lon: 117.2, lat: 39.13 }
const countries = [
  { country: 'JP', zone: 'Asia/Tokyo', lon: 131, lat: 33 },
  { country: 'KR', zone: 'Asia/Seoul', lon: 126, lat: 34 },
  { country: 'VN', zone: 'Asia/Ho_Chi_Minh', lon: 105, lat: 10 },
] as const

/** As many places as are weighed exactly, two meetings at each: a third within some days, a few at a fixed time. */
export function wideWish(round: number): RouteWish {
  const places = Array.from({ length: mostExactPlaces }, (_, at): RoutePoint => {
    const { country, zone, lon, lat } = countries[at % countries.length] ?? countries[0]
    return { id: `p${at}`, country, zone, lon: lon + ((at * 7 + round * 3) % 10), lat: lat + ((at * 3 + round) % 8) }
  })
  const meetings = places.flatMap(({ id }, at): readonly WishedMeeting[] => [
    { id: `a${at}`, placeId: id, minutes: 90, ...(at % 3 === 0 && { to: day(`2026-12-${16 + ((at + round) % 6)}`) }) },
    { id: `b${at}`, placeId: id, minutes: 60, ...(at % 4 === 1 && { start: Date.UTC(2026, 11, 15 + ((at + round) % 5), 3) }) },
  ])
  return {
    ...{ home, places, meetings, start: day('2026-12-14'), end: day('2026-12-24') },
    ...{ estimates: usualEstimates, limits: usualLimits, isDayOff: (_, date) => date === '2026-12-19' || date === '2026-12-20' },
  }
}

export const proposed = (wish: RouteWish): readonly RouteProposal[] => routeProposals(wish)
