import type { ActivityId } from '#domain/activity/activity.ts'
import type { ContactKind } from '#domain/place/contact-event.ts'
import type { Address } from './address.ts'

/** Where the record behind a contact can be read. */
export function contactAddress({ kind, recordId }: { readonly kind: ContactKind; readonly recordId: string }): Address | undefined {
  return kind === 'activity' ? { page: 'exchanges', activity: recordId as ActivityId } : undefined
}
