import { expect, it } from 'vitest'
import { boxAround, boxesOverlap, boxOf, distanceToStretch, grown, stretchesCross, touchesBox } from '#domain/map/label-shapes.ts'

const box = { x: 10, y: 10, width: 20, height: 10 }

it('tells boxes that overlap from those that only meet', () => {
  expect(boxesOverlap(box, { x: 25, y: 15, width: 9, height: 9 })).toBe(true)
  expect(boxesOverlap(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false)
  expect(boxesOverlap(box, { x: 30, y: 10, width: 5, height: 5 }, 1)).toBe(true)
})

it.each([
  [[0, 15], [40, 15], true],
  [[0, 0], [40, 40], true],
  [[0, 0], [9, 40], false],
  [[15, 12], [16, 13], true],
  [[31, 0], [31, 40], false],
  [[20, 0], [20, 9], false],
] as const)('knows whether %o–%o touches a box', (a, b, touches) => {
  expect(touchesBox(a, b, box)).toBe(touches)
})

it('counts the air around a box', () => {
  expect(touchesBox([31, 0], [31, 40], box, 2)).toBe(true)
})

it('knows stretches that cross', () => {
  expect(stretchesCross([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true)
  expect(stretchesCross([0, 0], [10, 0], [0, 1], [10, 1])).toBe(false)
  expect(stretchesCross([0, 0], [4, 4], [5, 5], [9, 9])).toBe(false)
})

it('measures the distance to a stretch, not to its line', () => {
  expect(distanceToStretch([0, 5], [-10, 0], [10, 0])).toBe(5)
  expect(distanceToStretch([20, 0], [-10, 0], [10, 0])).toBe(10)
  expect(distanceToStretch([3, 4], [0, 0], [0, 0])).toBe(5)
})

it('makes boxes around points and stretches', () => {
  expect(boxAround(5, 5, 2)).toEqual({ x: 3, y: 3, width: 4, height: 4 })
  expect(boxOf([5, 1], [2, 3])).toEqual({ x: 2, y: 1, width: 3, height: 2 })
  expect(grown(box, 1)).toEqual({ x: 9, y: 9, width: 22, height: 12 })
})
