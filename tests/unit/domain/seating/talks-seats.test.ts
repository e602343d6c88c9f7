import fc from 'fast-check'
import { talksSeats } from '#domain/seating/talks-seats.ts'
import { expect, it } from 'vitest'
import { anyParty, membersOf, neverFalls, party, rowsOf, seatOf } from '../../../fixtures/seated.ts'

it.each([
  ['three each', party(3, 3), ['g2 g1 g3', 'h3 h1 h2']],
  ['interpreters on the right of the heads', party(3, 3, { interpreters: 1 }), ['g3 gi1 g1 g2', 'h2 h1 hi1 h3']],
  ['note-takers last', party(2, 2, { noteTakers: 1 }), ['g2 g1 gn1', 'hn1 h1 h2']],
])('facing the door: %s', (_, people, expected) => {
  expect(rowsOf(talksSeats(people))).toEqual(expected)
})
it('end-on: guests on the right on entering', () => {
  expect(rowsOf(talksSeats(party(3, 3), true))).toEqual(['h3 g2', 'h1 g1', 'h2 g3'])
})
it('seats the heads opposite each other and the others by rank outwards, row after row', () => {
  fc.assert(
    fc.property(anyParty(), fc.boolean(), (people, isEndOn) => {
      const plan = talksSeats(people, isEndOn)
      const [along, across] = isEndOn ? (['y', 'x'] as const) : (['x', 'y'] as const)
      for (const side of [people.hosts, people.guests]) {
        const seats = membersOf(side).map((id) => seatOf(plan, id))
        const [head] = seats
        if (!head) continue
        const depth = (at: number): number => Math.abs((seats[at]?.[across] ?? 0) - head[across])
        expect(neverFalls(seats.map((_, at) => depth(at)))).toBe(true)
        for (const row of new Set(seats.map((seat) => seat[across])))
          expect(neverFalls(seats.filter((seat) => seat[across] === row).map((seat) => Math.abs(seat[along] - head[along])))).toBe(true)
      }
      const [host, guest] = [people.hosts, people.guests].map((side) => membersOf(side)[0]).map((id) => (id === undefined ? undefined : seatOf(plan, id)))
      if (host && guest) expect(host[along]).toBeCloseTo(guest[along])
    }),
  )
})
