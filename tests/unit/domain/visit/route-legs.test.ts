import { routeLegs } from '#domain/visit/route-legs.ts'
import { timedItems } from '#domain/visit/timed-items.ts'
import { expect, it } from 'vitest'
import { item, surroundings, visitFile } from '../../../fixtures/visit-records.ts'

it('goes from home by the airports and places of the legs, and home again', () => {
  const around = surroundings()
  const items = [
    item('out', { kind: 'leg', date: '2026-12-13', time: '09:00', fromCode: 'TSN', toCode: 'KIX' }),
    item('car', { kind: 'leg', date: '2026-12-13', time: '14:00', mode: 'car', placeId: 'kobe' }),
    item('back', { kind: 'leg', date: '2026-12-20', time: '09:00' }),
    item('idea', { kind: 'leg', fromCode: 'LHR', toCode: 'HNL' }),
  ]
  const legs = routeLegs(timedItems(visitFile(items), around), around)
  expect(legs.map(({ itemId }) => itemId)).toEqual(['out', 'car', 'back'])
  expect(legs[0]).toMatchObject({ from: { lon: 117.346 }, to: { lon: 135.244 } })
  expect(legs[1]?.to).toEqual({ lon: 135.183, lat: 34.6913 })
  expect(legs[2]?.to).toEqual({ lon: around.home.lon, lat: around.home.lat })
})
it('leaves out a leg that leads nowhere known', () => {
  const around = surroundings()
  const items = [item('x', { kind: 'leg', date: '2026-12-13', time: '09:00' }), item('y', { kind: 'leg', date: '2026-12-14', time: '09:00', toCode: 'KIX' })]
  expect(routeLegs(timedItems(visitFile(items), around), around).map(({ itemId }) => itemId)).toEqual(['y'])
})
