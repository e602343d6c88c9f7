import { expect, it } from 'vitest'
import { contactAddress } from '#navigation/contact-address.ts'

it('leads to the exchange that bears a contact out', () => {
  expect(contactAddress({ kind: 'activity', recordId: 'a1' })).toEqual({ page: 'exchanges', activity: 'a1' })
})
