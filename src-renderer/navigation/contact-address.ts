import type { ContactKind } from '#domain/place/contact-event.ts'
import type { Address } from './address.ts'
import { addressOfRecord } from './address-of-record.ts'

/** Where the record behind a contact can be read. */
export function contactAddress({ kind, recordId }: { readonly kind: ContactKind; readonly recordId: string }): Address | undefined {
  return kind === 'activity' || kind === 'letter' ? addressOfRecord(kind, recordId) : undefined
}
