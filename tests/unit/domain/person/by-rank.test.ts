import { expect, it } from 'vitest'
import { byRank } from '#domain/person/by-rank.ts'

it('puts those in office first, each group by rank, equals as they came', () => {
  const person = (id: string, rank: 'bureau' | 'minister' | 'staff', inOffice = true) => ({ id, rank, inOffice })
  const people = [person('former', 'minister', false), person('b', 'bureau'), person('a', 'bureau'), person('mayor', 'minister'), person('clerk', 'staff')]
  expect(byRank(people).map(({ id }) => id)).toEqual(['mayor', 'b', 'a', 'clerk', 'former'])
})
