import type { PartialDate } from './partial-date.ts'
import type { PlaceId } from './place.ts'
import type { Confidence, Source } from './source.ts'

export type AgreementId = string & { readonly __brand: 'AgreementId' }

/** A signed paper between the home city and a place. */
export interface Agreement {
  readonly id: AgreementId
  readonly placeId: PlaceId
  /** Id of the vocabulary `agreementKinds`. */
  readonly kind: string
  readonly date?: PartialDate
  readonly reviewDate?: PartialDate
  readonly signatories: string
  readonly languages: readonly string[]
  readonly confidence: Confidence
  readonly sources: readonly Source[]
  readonly notes: string
}
