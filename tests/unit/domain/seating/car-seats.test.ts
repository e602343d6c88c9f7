import fc from 'fast-check'
import { carSeats } from '#domain/seating/car-seats.ts'
import { expect, it } from 'vitest'
import { anyParty, everybody, party, seatedIn } from '../../../fixtures/seated.ts'

const told = (people: ReturnType<typeof party>): readonly string[] => carSeats(people).seats.map(({ id, personId }) => `${id} ${personId ?? '–'}`)

it.each([
  ['guest on the right, host on the left, interpreter in front', party(1, 1, { interpreters: 0 }), ['c1-right g1', 'c1-left h1', 'c1-front –']],
  ['five in two cars', party(2, 3), ['c1-right g1', 'c1-left h1', 'c1-front h2', 'c2-right g2', 'c2-left g3', 'c2-front –']],
  ['two of each with an interpreter each', party(2, 2, { interpreters: 1 }), ['c1-right g1', 'c1-left h1', 'c1-front hi1', 'c2-right g2', 'c2-left h2', 'c2-front gi1']],
])('%s', (_, people, expected) => {
  expect(told(people)).toEqual(expected)
})
it('sends a large delegation by car and coach', () => {
  const lines = told(party(8, 8, { interpreters: 1 }))
  expect(lines.slice(0, 7)).toEqual(['c1-right g1', 'c1-left h1', 'c1-front hi1', 'c2-1 g2', 'c2-2 h2', 'c2-3 g3', 'c2-4 h3'])
})
it('takes everybody, three to a car while there is no coach', () => {
  fc.assert(
    fc.property(anyParty(), (people) => {
      const plan = carSeats(people)
      expect(seatedIn(plan)).toEqual(everybody(people))
      const count = everybody(people).length
      if (count <= 12) expect(plan.furniture.filter(({ kind }) => kind === 'car')).toHaveLength(Math.ceil(count / 3))
    }),
  )
})
