import { expect, it } from 'vitest'
import { LabelBoard } from '#domain/map/label-board.ts'
import { measuredWishes, type LabelLayoutInput } from '#domain/map/label-wish.ts'
import { SpotTable } from '#domain/map/spot-table.ts'
import { roughMeasure, stage, style } from './some-map.ts'

/** Nine symbols so close that only the outer ones have room beside them. */
const knot = Array.from({ length: 9 }, (_, i) => ({
  kind: 'sister' as const,
  text: `A long name ${i}`,
  x: 500 + (i % 3) * 14,
  y: 300 + Math.floor(i / 3) * 14,
  radius: 4.5,
  isSelected: false,
  isFaint: false,
  rank: i,
}))
const input: LabelLayoutInput = { wishes: knot, symbols: knot, size: stage, keepOut: [], arcs: [], style }
const tableOf = () => new SpotTable(measuredWishes(knot, style, roughMeasure), input)

it('fills positions, then columns, and makes room for the rest', () => {
  const table = tableOf()
  const board = new LabelBoard(table)
  const waiting = board.fillSlots(table.wishes, 3.6)
  expect(waiting.length).toBeGreaterThan(0)
  const missed = board.makeRoom(board.fillColumns(waiting), 40)
  expect(board.spots.length + missed.length).toBe(9)
  expect(missed.length).toBeLessThanOrEqual(1)
})

it('costs more the more names are missed', () => {
  const board = new LabelBoard(tableOf())
  expect(board.cost(2)).toBeGreaterThan(board.cost(1))
})
