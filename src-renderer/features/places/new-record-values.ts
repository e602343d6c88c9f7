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
  const [year = ''] = today.split('-')
  const own: Partial<Record<RecordKind, Readonly<Record<string, unknown>>>> = {
    tierStep: { ...one, tier: place.tier, confidence: 'high' },
    agreement: { ...one, kind: usualAgreement(place.tier) ?? 'memorandum', confidence: 'high' },
    plan: { ...one, date: year, aim: aimFor(contact) },
    need: { ...one, date: today },
    letter: { ...many, date: today, ...(endonym && { language: endonym.lang }) },
    target: { ...many, year: Number(year) },
  }
  return own[kind] ?? many
}

/** The slot at the end of a row of children. */
export const lastSlot = (parent: string, children: readonly Child[]): Slot =>
  slotBetween(parent, inOrder(children).filter(({ slot }) => slot).at(-1)?.slot, undefined)

function aimFor({ light }: Contact): string {
  if (light === 'not-checked') return 'explore'
  return light === 'dormant' ? 'wake' : 'strengthen'
}
