import { expect, it } from 'vitest'
import { contactAddress } from '#navigation/contact-address.ts'

it('leads to the exchange that bears a contact out', () => {
  for (const kind of ['activity', 'call-on', 'video-meeting'] as const)
    expect(contactAddress({ kind, recordId: 'a1' })).toEqual({ page: 'exchanges', activity: 'a1' })
})

it('leads to the letter and to the visit', () => {
  expect(contactAddress({ kind: 'letter', recordId: 'l1' })).toEqual({ page: 'ledger', kind: 'letter', record: 'l1' })
  expect(contactAddress({ kind: 'visit', recordId: 'v1' })).toEqual({ page: 'visits', visit: 'v1' })
})
