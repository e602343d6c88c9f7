import { expect, it } from 'vitest'
import { StandingGround } from '#domain/map/label-ground.ts'

const own = { x: 100, y: 100, radius: 5 }
const other = { x: 130, y: 100, radius: 5 }
const panel = { x: 200, y: 0, width: 100, height: 50 }
const arc = [[0, 60], [400, 60]] as const
const ground = new StandingGround({ width: 400, height: 300 }, [own, other], [panel], [arc, arc], 5)

it.each([
  ['over its own symbol only', { x: 98, y: 98, width: 10, height: 5 }, true],
  ['over another symbol', { x: 120, y: 98, width: 10, height: 5 }, false],
  ['over a panel', { x: 190, y: 40, width: 20, height: 10 }, false],
  ['over the edge', { x: 2, y: 150, width: 20, height: 10 }, false],
])('judges a box %s', (_name, box, isFree) => {
  expect(ground.isFree(box, own)).toBe(isFree)
})

it('lets no leader pass a foreign symbol or a panel', () => {
  expect(ground.isFreeStretch([160, 100], [100, 100], own, 2)).toBe(false)
  expect(ground.isFreeStretch([160, 120], [100, 100], own, 2)).toBe(true)
  expect(ground.isFreeStretch([250, 20], [100, 100], own, 2)).toBe(false)
})

it('counts arcs and symbols near a box', () => {
  expect(ground.arcsUnder({ x: 20, y: 55, width: 20, height: 10 })).toBe(2)
  expect(ground.arcsUnder({ x: 20, y: 75, width: 20, height: 10 })).toBe(0)
  expect(ground.symbolsNear({ x: 105, y: 98, width: 18, height: 5 }, own, 3)).toBe(1)
})
