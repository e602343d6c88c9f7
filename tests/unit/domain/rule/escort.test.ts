import { hostsAllowed, mealTables } from '#domain/rule/escort.ts'
import { expect, it } from 'vitest'
import { item, member, visitFile } from '../../../fixtures/visit-records.ts'

const ratio = { limits: { oneToOne: 5, guestsAHost: 2 } }
it.each([
  [0, 0],
  [1, 1],
  [5, 5],
  [6, 5],
  [7, 6],
  [12, 8],
])('%i guests: %i hosts', (guests, expected) => {
  expect(hostsAllowed(guests, ratio)).toBe(expected)
})
it('mealTables counts who takes part, and leaves out what was dropped and meals without guests', () => {
  const members = [member('h'), member('g', { side: 'abroad' }), member('g2', { side: 'abroad' })]
  const items = [item('dinner', { kind: 'meal' }), item('ours', { kind: 'meal', memberIds: ['h'] as never }), item('off', { kind: 'meal', progress: 'dropped' }), item('talks')]
  expect(mealTables(visitFile(items, { members })).map(({ meal, guests, hosts }) => [meal.id, guests, hosts])).toEqual([['dinner', 2, 1]])
})
