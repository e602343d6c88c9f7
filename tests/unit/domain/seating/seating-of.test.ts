import fc from 'fast-check'
import { seatingOf, swapped } from '#domain/seating/seating-of.ts'
import { seatingKinds, tableSizes, type SeatingWish } from '#domain/seating/seating-wish.ts'
import { describe, expect, it } from 'vitest'
import { anyParty, collisions, everybody, party, seatedIn, seatOf } from '../../../fixtures/seated.ts'

const anyWish: fc.Arbitrary<SeatingWish> = fc.record({ kind: fc.constantFrom(...seatingKinds), isEndOn: fc.boolean(), tableSize: fc.constantFrom(...tableSizes) })

describe('seatingOf', () => {
  it('gives everybody one seat, on cards that never meet, all on the sheet', () => {
    fc.assert(
      fc.property(anyParty(), anyWish, (people, wish) => {
        const plan = seatingOf(people, wish)
        expect(seatedIn(plan)).toEqual(everybody(people))
        expect(new Set(plan.seats.map(({ id }) => id)).size).toBe(plan.seats.length)
        expect(collisions(plan)).toEqual([])
        for (const { x, y } of plan.seats) expect(x > 0 && y > 0 && x < plan.width && y < plan.height).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
  it('keeps everybody seated once whatever the pins say', () => {
    const person = fc.constantFrom('h1', 'h2', 'g1', 'g2', 'g3', 'hi1', 'gone')
    const seat = fc.constantFrom('h1', 'h2', 'g1', 'g4', 't1-1', 't1-3', 'r1-2', 'c1-front', 'c2-right', 'gb1')
    fc.assert(
      fc.property(anyParty(9), anyWish, fc.dictionary(person, seat), (people, wish, pins) => {
        expect(seatedIn(seatingOf(people, { ...wish, pins: { [wish.kind]: pins } }))).toEqual(everybody(people))
      }),
    )
  })
  it('keeps a swap when somebody joins or leaves', () => {
    const pins = swapped(seatingOf(party(3, 3), { kind: 'talks' }), {}, 'g2', 'g3')
    expect(pins).toEqual({ g2: 'g3', g3: 'g2' })
    const wish: SeatingWish = { kind: 'talks', pins: { talks: pins } }
    expect(seatOf(seatingOf(party(3, 5), wish), 'g3').id).toBe('g2')
    const without = seatingOf({ ...party(3, 3), guests: party(3, 3).guests.filter(({ id }) => id !== 'g2') }, wish)
    expect(seatOf(without, 'g3').id).toBe('g2')
  })
})

describe('swapped', () => {
  it('is taken back by the same swap', () => {
    const people = party(4, 4, { interpreters: 1 })
    fc.assert(
      fc.property(anyWish, fc.nat(30), fc.nat(30), (wish, a, b) => {
        const plan = seatingOf(people, wish)
        const [one, other] = [plan.seats[a % plan.seats.length]?.id ?? '', plan.seats[b % plan.seats.length]?.id ?? '']
        const once = swapped(plan, {}, one, other)
        const then = seatingOf(people, { ...wish, pins: { [wish.kind]: once } })
        expect(then.seats.find(({ id }) => id === one)?.personId).toBe(plan.seats.find(({ id }) => id === other)?.personId)
        const back = seatingOf(people, { ...wish, pins: { [wish.kind]: swapped(then, once, one, other) } })
        expect(back.seats).toEqual(plan.seats)
      }),
    )
  })
  it('moves one person to a free seat', () => {
    const plan = seatingOf(party(1, 1), { kind: 'car' })
    const pins = swapped(plan, {}, 'c1-right', 'c1-front')
    expect(pins).toEqual({ g1: 'c1-front' })
    expect(seatOf(seatingOf(party(1, 1), { kind: 'car', pins: { car: pins } }), 'g1').id).toBe('c1-front')
  })
})
