import type { ContactEvent } from '#domain/place/contact-event.ts'
import type { Letter } from './letter.ts'

/** The contacts that letters bear out: each that went out or came in, on its date; drafts do not. */
export function letterContacts(letters: readonly Pick<Letter, 'id' | 'placeIds' | 'date' | 'state'>[]): readonly ContactEvent[] {
  return letters.flatMap(({ id, placeIds, date, state }) =>
    date !== undefined && state === 'done' ? [{ kind: 'letter', recordId: id, placeIds, date, state: 'held' }] : [],
  )
}
