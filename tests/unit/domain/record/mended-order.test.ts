import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mendedOrder } from '#domain/record/mended-order.ts'

it('is what sorting anew would give', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 50 }))
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 0, max: 50 }), (before, fresh, out) => {
      const compare = (a: number, b: number): number => a - b
      const isOut = (one: number): boolean => one % 5 === out % 5
      const sorted = [...before].sort(compare)
      expect(mendedOrder(sorted, isOut, fresh, compare)).toEqual([...before.filter((one) => !isOut(one)), ...fresh].sort(compare))
    }),
  )
})
