import { expect, it } from 'vitest'
import { isLeader, sameOrganiser, type Neighbour } from '#domain/rule/neighbour.ts'
import { day, visit } from '../../../fixtures/visit-records.ts'

const other: Neighbour = { id: 'w', date: day('2026-12-01'), endDate: day('2026-12-05'), organiser: ' City ', countries: ['JP'], isLed: true, people: 4 }

it('is of the same organiser, and not the visit itself', () => {
  expect(sameOrganiser(visit({ organiser: 'City' }), [other])).toEqual([other])
  expect(sameOrganiser(visit(), [{ ...other, organiser: '' }])).toEqual([])
  expect(sameOrganiser(visit({ organiser: 'City' }), [{ ...other, id: 'v' }])).toEqual([])
})
it('is led from deputy head of a bureau upwards', () => {
  expect((['minister', 'deputy-bureau', 'division', 'none'] as const).map(isLeader)).toEqual([true, true, false, false])
})
