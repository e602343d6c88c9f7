import { expect, it } from 'vitest'
import { headcounts } from '#domain/visit/headcounts.ts'
import { member } from '../../../fixtures/visit-records.ts'

it('counts the heads of each side by visit', () =>
  expect([...headcounts([member('a'), member('b'), member('c', { side: 'abroad' }), member('d', { visitId: 'w' }), { ...member('e'), visitId: undefined as never }])]).toEqual([
    ['v', { home: 2, abroad: 1 }],
    ['w', { home: 1, abroad: 0 }],
  ]))
