import fc from 'fast-check'
import { photoSeats } from '#domain/seating/photo-seats.ts'
import { expect, it } from 'vitest'
import { anyParty, membersOf, neverFalls, party, rowsOf, seatOf } from '../../../fixtures/seated.ts'

it.each([
  ['two', party(1, 1), ['g1 h1']],
  ['five, hosts at the ends', party(3, 2), ['h2 g1 h1 g2 h3']],
  ['nine', party(5, 4), ['h4 g3 h2 g1 h1 g2 h3 g4 h5']],
])('%s', (_, people, expected) => {
  expect(rowsOf(photoSeats(people))).toEqual(expected)
})
it('keeps the front row of a large group to hosts at both ends', () => {
  const front = rowsOf(photoSeats(party(8, 8))).at(-1)?.split(' ') ?? []
  expect(front).toHaveLength(5)
  expect([front[0]?.[0], front.at(-1)?.[0]]).toEqual(['h', 'h'])
})
it('puts higher ranks nearer to the front, and in a row nearer to the middle', () => {
  fc.assert(
    fc.property(anyParty(), (people) => {
      const plan = photoSeats(people)
      for (const side of [people.hosts, people.guests]) {
        const seats = membersOf(side).map((id) => seatOf(plan, id))
        expect(neverFalls(seats.map(({ group = 0 }) => group))).toBe(true)
        expect(neverFalls(seats.map(({ id, group = 0 }) => group * 1000 + Number(id.split('-')[1])))).toBe(true)
      }
    }),
  )
})
