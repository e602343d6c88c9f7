import { expect, it } from 'vitest'
import { measuredWishes } from '#domain/map/label-wish.ts'
import { TakenGround, type Spot } from '#domain/map/taken-ground.ts'
import { roughMeasure, style } from './some-map.ts'

const wishes = measuredWishes(
  ['a', 'b', 'c'].map((text) => ({ kind: 'sister' as const, text, x: 0, y: 0, radius: 4, isSelected: false, isFaint: false, rank: 1 })),
  style,
  roughMeasure,
)
const spot = (index: number, x: number, leader?: Spot['leader']): Spot => {
  const wish = wishes[index]
  if (!wish) throw new Error('no such wish')
  return { wish, slot: 'E', x, y: 0, anchor: 'left', box: { x, y: 0, width: 20, height: 10 }, cost: 0, ...(leader && { leader }) }
}

it('keeps names off names and leaders, and knows who is in the way', () => {
  const taken = new TakenGround()
  taken.take(spot(0, 0))
  taken.take(spot(1, 100, [[99, 5], [60, 40]]))
  expect(taken.isFree({ x: 15, y: 5, width: 5, height: 5 })).toBe(false)
  expect(taken.isFree({ x: 70, y: 20, width: 10, height: 10 })).toBe(false)
  expect(taken.isFree({ x: 30, y: 0, width: 10, height: 10 })).toBe(true)
  const crossing = spot(2, 40, [[61, 5], [90, 40]])
  expect(taken.inTheWayOf(crossing).map(({ wish }) => wish.text)).toEqual(['b'])
  expect(taken.fits(crossing)).toBe(false)
  taken.leave(spot(1, 0).wish)
  expect(taken.fits(crossing)).toBe(true)
  expect(taken.spots).toHaveLength(1)
})
