import type { Contact } from '#domain/place/contact-light.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { usualAgreement } from '#domain/place/tier-ladder.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { inOrder, slotBetween, type Slot } from '#domain/record/slot.ts'

interface Child {
  readonly id: string
  readonly slot?: Slot
}

/** What a new record has from the start when it is begun in the file of a place. */
export function newRecordValues(kind: RecordKind, place: Place, contact: Contact, today: PartialDate): Readonly<Record<string, unknown>> {
  const one = { placeId: place.id }
  const many = { placeIds: [place.id] }
  const [endonym] = place.endonyms
  switch (kind) {
    case 'tierStep':
      return { ...one, tier: place.tier, confidence: 'high' }
    case 'agreement':
      return { ...one, kind: usualAgreement(place.tier) ?? 'memorandum', confidence: 'high' }
    case 'plan':
      return { ...one, date: today.slice(0, 4), aim: aimFor(contact) }
    case 'need':
      return { ...one, date: today }
    case 'letter':
      return { ...many, date: today, ...(endonym && { language: endonym.lang }) }
    case 'target':
      return { ...many, year: Number(today.slice(0, 4)) }
    default:
      return many
  }
}

/** The slot at the end of a row of children. */
export const lastSlot = (parent: string, children: readonly Child[]): Slot =>
  slotBetween(parent, inOrder(children).filter(({ slot }) => slot).at(-1)?.slot, undefined)

function aimFor({ light }: Contact): string {
  if (light === 'not-checked') return 'explore'
  return light === 'dormant' ? 'wake' : 'strengthen'
}
