import { describe, expect, it } from 'vitest'
import { cardPosition, roomFor } from '#features/map/card-position.ts'

const room = { x: 12, y: 12, width: 1038, height: 632 }
const card = { width: 296, height: 320 }
const nowhere = { x: -100, y: -100 }

describe('cardPosition', () => {
  it('takes the lower right corner of an empty map', () => {
    expect(cardPosition({ room, card, symbols: [], furniture: [], subject: nowhere })).toEqual({ x: 754, y: 324 })
  })

  it('covers no symbol while there is water without one', () => {
    const symbols = Array.from({ length: 60 }, (_, index) => ({ x: 700 + (index % 10) * 40, y: 40 + Math.floor(index / 10) * 100 }))
    const at = cardPosition({ room, card, symbols, furniture: [], subject: nowhere })
    expect(symbols.filter(({ x, y }) => x > at.x && x < at.x + card.width && y > at.y && y < at.y + card.height)).toEqual([])
  })

  it('never covers the place it speaks of, however crowded the rest is', () => {
    const symbols = Array.from({ length: 400 }, (_, index) => ({ x: (index % 20) * 55, y: Math.floor(index / 20) * 34 }))
    const subject = { x: 800, y: 500 }
    const at = cardPosition({ room, card, symbols, furniture: [], subject })
    expect(subject.x > at.x && subject.x < at.x + card.width && subject.y > at.y && subject.y < at.y + card.height).toBe(false)
  })

  it('keeps off the tools', () => {
    const tools = { x: 980, y: 540, width: 60, height: 100 }
    const at = cardPosition({ room, card, symbols: [], furniture: [tools], subject: nowhere })
    expect(at.x + card.width <= tools.x || at.y + card.height <= tools.y).toBe(true)
  })

  it('stays where it stood when that is as good', () => {
    const before = { x: 300, y: 250 }
    expect(cardPosition({ room, card, symbols: [], furniture: [], subject: nowhere, before })).toEqual(before)
  })

  it('stands inside a room that is smaller than itself', () => {
    expect(cardPosition({ room: { x: 12, y: 12, width: 200, height: 100 }, card, symbols: [], furniture: [], subject: nowhere })).toEqual({ x: 12, y: 12 })
  })
})

describe('the room for a card', () => {
  const size = { width: 1062, height: 656 }
  const tools = { x: 480, y: 8, width: 570, height: 44 }
  const credit = { x: 12, y: 600, width: 400, height: 48 }

  it('lies under the tools in the upper part of the stage', () => {
    expect(roomFor(size, [tools, credit])).toEqual({ x: 12, y: 52, width: 1038, height: 592 })
    expect(roomFor(size, [{ ...tools, height: 160 }])).toMatchObject({ y: 168, height: 476 })
  })

  it('is the whole stage where there is nothing above, or where too little would be left', () => {
    expect(roomFor(size, [credit])).toMatchObject({ y: 12, height: 632 })
    expect(roomFor({ width: 500, height: 320 }, [{ ...tools, height: 140 }])).toMatchObject({ y: 12, height: 296 })
  })
})
