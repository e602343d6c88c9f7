import { inRosterOrder, movedInRoster } from '#domain/visit/roster-order.ts'
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

it('keeps the order that was seen when somebody is moved by hand', () => {
  const members = [member('z', { rank: 'minister' }), member('a', { rank: 'bureau' }), member('m', { rank: 'staff' })]
  const seen = inRosterOrder(members)
  expect(seen.map(({ id }) => id)).toEqual(['z', 'a', 'm'])
  const moved = new Map(movedInRoster('v', seen, 'm', 1).map(({ member: one, slot }) => [one.id as string, slot]))
  const next = members.map((one) => ({ ...one, slot: moved.get(one.id) ?? one.slot }) as typeof one)
  expect(inRosterOrder(next).map(({ id }) => id)).toEqual(['z', 'm', 'a'])
  // From then on one slot is enough.
  expect(movedInRoster('v', inRosterOrder(next), 'a', 0)).toHaveLength(1)
  expect(movedInRoster('v', seen, 'gone', 0)).toEqual([])
})
