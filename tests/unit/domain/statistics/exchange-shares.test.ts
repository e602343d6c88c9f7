import { expect, it } from 'vitest'
import { directionShares, mostActive } from '#domain/statistics/exchange-shares.ts'
import { activity, place } from '../place/samples.ts'

it('keeps the order of the directions and counts the unsorted apart', () => {
  const { shares, unknown } = directionShares([
    activity({ direction: 'home' }),
    activity({ direction: 'outbound' }),
    activity({ direction: 'home' }),
    activity({}),
  ])
  expect(shares.map(({ direction, count }) => [direction, count])).toEqual([
    ['outbound', 1],
    ['inbound', 0],
    ['home', 2],
    ['online', 0],
  ])
  expect(unknown).toBe(1)
})

it('puts the most active place first and leaves out the silent', () => {
  const places = ['a', 'b', 'c'].map((id) => place({ id: id as never }))
  const found = mostActive(
    [activity({ placeIds: ['a', 'b'] as never }), activity({ placeIds: ['b', 'b'] as never })],
    places,
  )
  expect(found.map(({ place: { id }, count }) => [id, count])).toEqual([
    ['b', 2],
    ['a', 1],
  ])
})
