import fc from 'fast-check'
import { meetingSeats } from '#domain/seating/meeting-seats.ts'
import { expect, it } from 'vitest'
import { anyParty, membersOf, neverFalls, party, rowsOf, seatOf } from '../../../fixtures/seated.ts'

it.each([
  ['the two alone', party(1, 1), ['g1 h1']],
  ['three each with interpreters', party(3, 3, { interpreters: 1 }), ['gi1 hi1', 'g2 g1 h1 h2', 'g3 h3']],
  ['guests alone', party(0, 2), ['g2 g1']],
])('%s', (_, people, expected) => {
  expect(rowsOf(meetingSeats(people))).toEqual(expected)
})
it('seats each side from the middle down its arm by rank', () => {
  fc.assert(
    fc.property(anyParty(), (people) => {
      const plan = meetingSeats(people)
      for (const side of [people.hosts, people.guests]) {
        const seats = membersOf(side).map((id) => seatOf(plan, id))
        const first = seats[0]
        if (!first) continue
        expect(neverFalls(seats.map(({ x }) => Math.abs(x - first.x)))).toBe(true)
        for (const [at, seat] of seats.entries()) if (at > 0 && seats[at - 1]?.x === seat.x) expect(seat.y).toBeGreaterThan(seats[at - 1]?.y ?? 0)
      }
    }),
  )
})
