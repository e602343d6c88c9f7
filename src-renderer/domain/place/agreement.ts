import type { PartialDate } from './partial-date.ts'
import type { PlaceId } from './place.ts'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import type { RecordId } from '#domain/record/record-id.ts'
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
  /** Those of the signatories who are on record. */
  readonly signatoryIds: readonly RecordId<'person'>[]
  readonly languages: readonly string[]
  readonly scan?: AttachedFile
  readonly confidence: Confidence
  readonly sources: readonly Source[]
  readonly notes: string
}
