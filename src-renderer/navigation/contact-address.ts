import type { ContactKind } from '#domain/place/contact-event.ts'
import type { Address } from './address.ts'
import { addressOfRecord } from './address-of-record.ts'

/** Where the record behind a contact can be read. */
export function contactAddress({ kind, recordId }: { readonly kind: ContactKind; readonly recordId: string }): Address {
  switch (kind) {
    case 'activity':
    case 'call-on':
    case 'video-meeting':
      return addressOfRecord('activity', recordId)
    case 'letter':
      return addressOfRecord('letter', recordId)
    case 'visit':
      return addressOfRecord('visit', recordId)
  }
}
