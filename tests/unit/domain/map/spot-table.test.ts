import { expect, it } from 'vitest'
import { measuredWishes, type LabelLayoutInput, type LabelWish } from '#domain/map/label-wish.ts'
import { SpotTable } from '#domain/map/spot-table.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { roughMeasure, stage, style } from './some-map.ts'

const wish: LabelWish = { placeId: 'kobe' as PlaceId, kind: 'sister', text: 'Kobe', x: 500, y: 300, radius: 4.5, isSelected: false, isFaint: false, rank: 1 }
const tableOf = (more: Partial<LabelLayoutInput> = {}) => {
  const input: LabelLayoutInput = { wishes: [wish], symbols: [wish], size: stage, keepOut: [], arcs: [], style, ...more }
  return new SpotTable(measuredWishes(input.wishes, style, roughMeasure), input)
}
const bestOf = (table: SpotTable) => table.slots[0]?.[0]

it('likes the east best, and a pinned position more', () => {
  expect(bestOf(tableOf())?.slot).toBe('E')
  expect(bestOf(tableOf({ pins: new Map([['kobe' as PlaceId, 'NW']]) }))?.slot).toBe('NW')
})

it('counts arcs and foreign symbols beside a name', () => {
  const arcs = Array.from({ length: 3 }, () => [[505, 300], [600, 300]] as const)
  expect(bestOf(tableOf({ arcs }))?.slot).toBe('W')
  expect(bestOf(tableOf({ symbols: [wish, { x: 541, y: 300, radius: 4.5 }] }))?.slot).toBe('W')
})

it('keeps a name where it was when little speaks for another position', () => {
  const table = tableOf()
  const east = bestOf(table)
  const old = { placeId: 'kobe' as PlaceId, kind: 'sister', text: 'Kobe', x: 0, y: 0, anchor: 'right', box: { x: 0, y: 0, width: 1, height: 1 }, font: '', isBold: false, isSelected: false, isFaint: false, slot: 'W' } as const
  expect(east?.slot).toBe('E')
  expect(bestOf(tableOf({ before: [old] }))?.slot).toBe('W')
})

it('works out all choices once', () => {
  const table = tableOf()
  const [first] = table.wishes
  expect(first && table.choices(first)).toBe(first && table.choices(first))
  expect(table.coverage([])({ x: 495, y: 295, width: 8, height: 8 })).toBe(1)
})
