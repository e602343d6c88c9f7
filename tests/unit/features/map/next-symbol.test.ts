import { describe, expect, it } from 'vitest'
import { nextSymbol, symbolAt } from '#features/map/next-symbol.ts'
import type { MapSymbol } from '#domain/map/map-scene.ts'
import type { PlaceId } from '#domain/place/place.ts'

const at = (name: string, x: number, y: number): MapSymbol => ({
  placeId: name as PlaceId,
  kind: 'sister',
  name,
  x,
  y,
  trueX: x,
  trueY: y,
  radius: 4.5,
  isSelected: false,
  isFaint: false,
})
const middle = at('middle', 500, 300)
const symbols = [middle, at('near right', 540, 320), at('far right', 700, 300), at('left', 400, 310), at('up', 490, 200), at('down', 505, 400)]

describe('nextSymbol', () => {
  it.each([
    ['right', 'near right'],
    ['left', 'left'],
    ['up', 'up'],
    ['down', 'down'],
  ] as const)('goes %s to %s', (direction, name) => {
    expect(nextSymbol(symbols, middle, direction)?.name).toBe(name)
  })

  it('stays where nothing lies in that direction', () => {
    expect(nextSymbol([middle, at('left', 100, 300)], middle, 'right')).toBeUndefined()
  })

  it('never goes to the home city, which is no partner', () => {
    const home: MapSymbol = { kind: 'home', name: 'home', x: 520, y: 300, trueX: 520, trueY: 300, radius: 5.5, isSelected: false, isFaint: false }
    expect(nextSymbol([middle, home], middle, 'right')).toBeUndefined()
  })
})

describe('symbolAt', () => {
  it('is the nearest symbol under the pointer', () => {
    expect(symbolAt(symbols, 503, 303, 6)?.name).toBe('middle')
    expect(symbolAt([at('a', 10, 10), at('b', 20, 10)], 16, 10, 6)?.name).toBe('b')
  })

  it('is none in open water', () => {
    expect(symbolAt(symbols, 600, 500, 6)).toBeUndefined()
  })
})
