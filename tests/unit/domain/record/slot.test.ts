import { inOrder, slotBetween, type Slot } from '#domain/record/slot.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const child = (id: string, slot?: Slot) => ({ id, ...(slot && { slot }) })

it('puts a child between its neighbours, wherever that is', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
      let row: { id: string; slot?: Slot }[] = []
      for (const [index, place] of places.entries()) {
        const at = place % (row.length + 1)
        const fresh = child(`${index}`, slotBetween('p', row[at - 1]?.slot, row[at]?.slot))
        row = [...row.slice(0, at), fresh, ...row.slice(at)]
      }
      expect(inOrder([...row].reverse())).toEqual(row)
    }),
  ))
it('orders equal positions by id and leaves those without a position to the end', () => {
  const same = slotBetween('p', undefined, undefined)
  const row = [child('z'), child('b', same), child('a', same)]
  expect(inOrder(row).map(({ id }) => id)).toEqual(['a', 'b', 'z'])
})
it('gives a slot after equal neighbours instead of failing', () => {
  const same = slotBetween('p', undefined, undefined)
  expect(slotBetween('p', same, same).position > same.position).toBe(true)
})
