import { expect, it } from 'vitest'
import { madeConditions } from '#domain/statistics/made-conditions.ts'
import { place } from '../place/samples.ts'

it('narrows the list of visits to those made in the years, and to the places of a tier', () =>
  expect(madeConditions({ tier: 'sister' }, { places: [place({ id: 'kobe' as never }), place({ id: 'seoul' as never, tier: 'contact' })], sectors: [] }, { from: 2020, to: 2024 }, 'inbound')).toEqual([
    { field: 'isTemplate', is: 'no' },
    { field: 'state', is: 'any-of', ids: ['under-way', 'back', 'closed'] },
    { field: 'date', is: 'between', from: '2020', to: '2024' },
    { field: 'direction', is: 'any-of', ids: ['inbound'] },
    { field: 'placeIds', is: 'any-of', ids: ['kobe'] },
  ]))
