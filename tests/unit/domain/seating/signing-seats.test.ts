import fc from 'fast-check'
import { signingSeats } from '#domain/seating/signing-seats.ts'
import { expect, it } from 'vitest'
import { anyParty, membersOf, neverFalls, party, rowsOf, seatOf } from '../../../fixtures/seated.ts'

it.each([
  ['the signatories alone', party(1, 1), ['g1 h1']],
  ['with witnesses', party(3, 3), ['g3 g2 h2 h3', 'g1 h1']],
  ['with assistants at the ends', party(2, 2, { noteTakers: 1 }), ['g2 h2', 'gn1 g1 h1 hn1']],
])('%s', (_, people, expected) => {
  expect(rowsOf(signingSeats(people))).toEqual(expected)
})
it('has each side stand behind its own, by rank from the middle', () => {
  fc.assert(
    fc.property(anyParty(), (people) => {
      const plan = signingSeats(people)
      for (const side of [people.hosts, people.guests]) {
        const seats = membersOf(side).slice(1).map((id) => seatOf(plan, id))
        for (const row of new Set(seats.map(({ y }) => y))) {
          const xs = seats.filter(({ y }) => y === row).map(({ x }) => (side === people.hosts ? x : -x))
          expect(neverFalls(xs)).toBe(true)
        }
        expect(neverFalls(seats.map(({ y }) => -y))).toBe(true)
      }
    }),
  )
})
