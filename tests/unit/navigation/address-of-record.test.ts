import { expect, it } from 'vitest'
import { addressOfRecord } from '#navigation/address-of-record.ts'

it('sends places and exchanges to their pages and everything else to the ledger', () => {
  expect(addressOfRecord('place', 'kobe')).toEqual({ page: 'places', place: 'kobe' })
  expect(addressOfRecord('activity', 'a1')).toEqual({ page: 'exchanges', activity: 'a1' })
  expect(addressOfRecord('letter', 'l1')).toEqual({ page: 'ledger', kind: 'letter', record: 'l1' })
})
