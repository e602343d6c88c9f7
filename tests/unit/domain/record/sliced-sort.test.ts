import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allAtOnce, slicedMap, slicedSort } from '#domain/record/sliced-sort.ts'

it('sorts as the language does, equal ones as they stood', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat()), { maxLength: 300 }), (items) => {
      const compare = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b
      expect(allAtOnce(slicedSort(items, compare))).toEqual([...items].sort(compare))
    }),
  )
})

it('lays the work down again and again', () => {
  const numbers = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_011)
  let steps = 0
  const work = slicedSort(numbers, (a, b) => a - b)
  for (let step = work.next(); !step.done; step = work.next()) steps++
  expect(steps).toBeGreaterThan(100)
})

it('makes something of each item in steps', () => {
  expect(allAtOnce(slicedMap([1, 2, 3], (one) => one * 2, 2))).toEqual([2, 4, 6])
  expect(slicedMap([1, 2, 3], (one) => one, 2).next().done).toBe(false)
})
