import fc from 'fast-check'
import { banquetSeats } from '#domain/seating/banquet-seats.ts'
import { describe, expect, it } from 'vitest'
import { anyParty, membersOf, neverFalls, party, seatOf } from '../../../fixtures/seated.ts'

/** Round a table from the host to the right: seats 1, 2, 4, 6 … and back on the left. */
function around(plan: ReturnType<typeof banquetSeats>, table: number): string {
  const seats = plan.seats.filter(({ group }) => group === table)
  const right = seats.filter((_, at) => at === 0 || at % 2 === 1)
  const left = seats.filter((_, at) => at > 0 && at % 2 === 0).reverse()
  return [...right, ...left].map(({ personId }) => personId ?? '–').join(' ')
}

describe('banquetSeats', () => {
  it.each([
    ['ten at one table', party(5, 5), 1, 'h1 g1 h2 g3 h4 g5 h5 g4 h3 g2'],
    ['the interpreter beyond the guest of honour', party(3, 4, { interpreters: 0 }), 1, 'h1 g1 h2 g3 g4 h3 g2'],
    ['guests alone', party(0, 3), 1, 'g1 g2 g3'],
  ])('%s', (_, people, table, expected) => {
    expect(around(banquetSeats(people), table)).toBe(expected)
  })
  it('seats the interpreter next to the guest of honour', () => {
    expect(around(banquetSeats(party(4, 4, { interpreters: 1 })), 1)).toContain('h1 g1 hi1')
  })
  it('has the guest of honour on the right of the host, who looks to the door', () => {
    const plan = banquetSeats(party(5, 5))
    const [host, guest, second] = ['h1', 'g1', 'g2'].map((id) => seatOf(plan, id))
    expect(guest?.x).toBeLessThan(host?.x ?? 0)
    expect(second?.x).toBeGreaterThan(host?.x ?? 0)
    expect(Math.min(...plan.seats.map(({ y }) => y))).toBe(host?.y)
  })
  it('fills tables as evenly as it can, with a host at each, the higher ranks at the first', () => {
    fc.assert(
      fc.property(anyParty(), fc.constantFrom(8, 10, 12), (people, size) => {
        const plan = banquetSeats(people, size)
        const counts = new Map<number, number>()
        for (const { group = 0 } of plan.seats) counts.set(group, (counts.get(group) ?? 0) + 1)
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(size)
        if (counts.size > 1) expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1)
        for (const side of [people.hosts, people.guests]) {
          const seats = membersOf(side).map((id) => seatOf(plan, id))
          expect(neverFalls(seats.map(({ group = 0 }) => group))).toBe(true)
          // Within a table the number of a seat is its order of honour.
          expect(neverFalls(seats.map(({ id, group = 0 }) => group * 1000 + Number(id.split('-')[1])))).toBe(true)
        }
      }),
    )
  })
  it('has no two of a side beside each other where the sides are equal at a full table', () => {
    const seats = around(banquetSeats(party(6, 6), 12), 1).split(' ')
    seats.forEach((one, at) => expect(one[0]).not.toBe(seats[(at + 1) % seats.length]?.[0]))
  })
})
