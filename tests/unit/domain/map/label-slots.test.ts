import { expect, it } from 'vitest'
import { slotSpots } from '#domain/map/label-slots.ts'
import { measuredWishes } from '#domain/map/label-wish.ts'
import { labelSlots } from '#domain/map/map-scene.ts'
import { roughMeasure, style } from './some-map.ts'

const [wish] = measuredWishes([{ kind: 'sister', text: 'Yokkaichi', x: 100, y: 100, radius: 4.5, isSelected: false, isFaint: false, rank: 1 }], style, roughMeasure)
const spots = wish ? slotSpots(wish) : []

it('offers eight positions, the east first', () => {
  expect(spots.map(({ slot }) => slot)).toEqual([...labelSlots])
  expect(spots[0]?.cost).toBe(0)
})

it('never puts the name over its own symbol', () => {
  for (const { box } of spots) {
    const [dx, dy] = [Math.max(box.x - 100, 100 - box.x - box.width, 0), Math.max(box.y - 100, 100 - box.y - box.height, 0)]
    expect(Math.hypot(dx, dy)).toBeGreaterThan(3.5)
  }
})

it('puts each name on its side', () => {
  const side = (slot: string) => spots.find((spot) => spot.slot === slot)?.box ?? { x: 0, y: 0, width: 0, height: 0 }
  expect(side('E').x).toBeGreaterThan(104)
  expect(side('W').x + side('W').width).toBeLessThan(96)
  expect(side('N').y + side('N').height).toBeLessThan(98)
  expect(side('S').y).toBeGreaterThan(102)
})
