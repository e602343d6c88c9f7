import type { Place } from './place.ts'

export type DoubtReason = 'unverified' | 'low-confidence' | 'low-tier-confidence'

/** Why a place is still to be confirmed; empty when it is not. */
export function doubtsAbout(place: Pick<Place, 'confirmed' | 'confidence' | 'tierConfidence'>): readonly DoubtReason[] {
  return [
    ...(place.confirmed ? [] : (['unverified'] as const)),
    ...(place.confidence === 'low' ? (['low-confidence'] as const) : []),
    ...(place.tierConfidence === 'low' ? (['low-tier-confidence'] as const) : []),
  ]
}

/** The place once a person has borne it out; sources and disputes stay on record. */
export function confirmedPlace(place: Place): Place {
  return {
    ...place,
    confirmed: true,
    confidence: place.confidence === 'low' ? 'medium' : place.confidence,
    tierConfidence: place.tierConfidence === 'low' ? 'medium' : place.tierConfidence,
  }
}

/** True for a name nobody has confirmed: the editor's own proposal. */
export const isUnconfirmedName = (source: string | undefined): boolean => source === 'own'
