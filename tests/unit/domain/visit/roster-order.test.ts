import { inRosterOrder } from '#domain/visit/roster-order.ts'
import { expect, it } from 'vitest'
import { member } from '../../../fixtures/visit-records.ts'

it('puts the head first, then who was put by hand, then rank, then role', () => {
  const members = [
    member('interpreter', { memberRole: 'interpreter' }),
    member('section', { rank: 'none' }),
    member('placed', { slot: { parent: 'v', position: 'a0' } }),
    member('head', { memberRole: 'head' }),
  ]
  expect(inRosterOrder(members).map(({ id }) => id)).toEqual(['head', 'placed', 'section', 'interpreter'])
})
