import { inOrder, movedSlots, slotBetween, type Slot } from '#domain/record/slot.ts'
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

it('moves a child to where it is asked, changing one slot where there is room', () =>
  fc.assert(
    fc.property(fc.nat(8), fc.nat(8), fc.array(fc.constantFrom('a0', 'a1', 'a2', 'a3', undefined), { minLength: 1, maxLength: 9 }), (from, to, keys) => {
      const row = inOrder(keys.map((position, index) => child(`${index}`, position && { parent: 'p', position })))
      const id = row[from % row.length]?.id ?? ''
      const index = to % row.length
      const changes = new Map(movedSlots('p', row, id, index).map(({ child: one, slot }) => [one.id, slot]))
      const after = inOrder(row.map((one) => ({ ...one, ...(changes.has(one.id) && { slot: changes.get(one.id) as Slot }) })))
      const others = row.filter((one) => one.id !== id).map((one) => one.id)
      expect(after.map((one) => one.id)).toEqual([...others.slice(0, index), id, ...others.slice(index)])
      if (new Set(keys).size === keys.length && !keys.includes(undefined)) expect(changes.size).toBeLessThanOrEqual(1)
    }),
  ))
it('changes nothing for a child that stands there already or is not of the row', () => {
  const row = [child('a', slotBetween('p', undefined, undefined))]
  expect([movedSlots('p', row, 'a', 0), movedSlots('p', row, 'b', 0)]).toEqual([[], []])
})
