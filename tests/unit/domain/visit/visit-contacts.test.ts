import { describe, expect, it } from 'vitest'
import { contactOf } from '#domain/place/contact-light.ts'
import { isAhead, isMade, visitContacts } from '#domain/visit/visit-contacts.ts'
import { visitStates } from '#domain/visit/visit.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import { day, visit } from '../../../fixtures/visit-records.ts'

describe('the contact that a visit is', () => {
  it.each([
    ['idea', undefined],
    ['planned', 'planned'],
    ['approved', 'planned'],
    ['under-way', 'held'],
    ['back', 'held'],
    ['closed', 'held'],
    ['cancelled', undefined],
  ] as const)('%s: %s', (state, expected) => {
    const one = visit({ state, placeIds: [kobe.id] })
    expect(visitContacts([one]).map((event) => event.state)).toEqual(expected ? [expected] : [])
    expect([isMade(one), isAhead(one)]).toEqual([expected === 'held', expected === 'planned'])
  })

  it('has every state in the table above', () => expect(visitStates).toHaveLength(7))

  it('is none for a template or without a date', () =>
    expect(visitContacts([visit({ state: 'closed', isTemplate: true }), { ...visit({ state: 'closed' }), date: undefined as never }])).toEqual([]))

  it('lights the lamp of the place from the last day of the visit', () => {
    const made = visit({ state: 'back', placeIds: [kobe.id], date: '2026-10-01', endDate: '2026-10-05' })
    const ahead = { ...visit({ state: 'approved', placeIds: [kobe.id], date: '2026-12-13', endDate: '2026-12-20' }), id: 'next' as never }
    const contact = contactOf(kobe, visitContacts([made, ahead]), day('2026-11-25'))
    expect(contact).toMatchObject({ light: 'fresh', last: { date: '2026-10-05', kind: 'visit', recordId: 'v' }, next: { date: '2026-12-13', recordId: 'next' } })
  })
})
