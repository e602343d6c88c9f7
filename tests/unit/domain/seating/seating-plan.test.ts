import { framed, inTurn, seatFor, stepsFromMiddle } from '#domain/seating/seating-plan.ts'
import { expect, it } from 'vitest'
import { party } from '../../../fixtures/seated.ts'

it.each([
  [0, []],
  [1, [0]],
  [4, [0, 1, -1, 2]],
  [5, [0, 1, -1, 2, -2]],
])('stepsFromMiddle(%i)', (count, expected) => {
  expect(stepsFromMiddle(count)).toEqual(expected)
})

it.each([
  [3, 3, 'h1 g1 g2 h2 h3 g3'],
  [1, 4, 'h1 g1 g2 g3 g4'],
  [4, 1, 'h1 g1 h2 h3 h4'],
])('inTurn: %i hosts and %i guests', (hosts, guests, expected) => {
  const { hosts: own, guests: others } = party(hosts, guests)
  expect(inTurn(own, others, stepsFromMiddle(hosts + guests)).map((one) => one?.id).join(' ')).toBe(expected)
})

it('framed moves everything onto the sheet', () => {
  const plan = framed([seatFor('a', -500, -200, undefined)], [{ kind: 'door', x: 0, y: 100, width: 90, height: 14 }], 10)
  expect(plan).toMatchObject({ width: 10 + 500 + 64 + 45 + 10, seats: [{ id: 'a', x: 74, y: 41 }] })
})
