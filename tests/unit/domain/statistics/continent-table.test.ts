import { expect, it } from 'vitest'
import { continentTable } from '#domain/statistics/continent-table.ts'
import { place } from '../place/samples.ts'

it('counts the partners of each continent by tier', () => {
  const table = continentTable([
    place(),
    place({ tier: 'intent' }),
    place({ continent: 'africa', tier: 'friendly-exchange' }),
  ])
  expect(table).toEqual([
    { continent: 'asia', counts: { sister: 1, 'friendly-exchange': 0, intent: 1 }, total: 2 },
    { continent: 'africa', counts: { sister: 0, 'friendly-exchange': 1, intent: 0 }, total: 1 },
  ])
})
