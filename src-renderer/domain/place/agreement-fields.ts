import { eachElement, optional, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { identifier, someText, text } from '#domain/log/register-checks.ts'
import { fileField, linksField, shaped } from '#domain/record/shaped-fields.ts'
import type { Agreement } from './agreement.ts'
import { longestNote } from './place-problems.ts'
import type { PlaceId } from './place.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from './source-checks.ts'
import { agreementKinds } from './vocabulary.ts'

/** How an agreement lies in registers. */
export const agreementFields: FieldsOf<Agreement> = {
  placeId: shaped({ kind: 'link', to: 'place' }, whole<PlaceId>(identifier)),
  kind: shaped({ kind: 'choice', vocabulary: 'agreementKinds', ids: agreementKinds }, whole(someText(100))),
  date: shaped({ kind: 'date' }, optional(partialDateCheck)),
  reviewDate: shaped({ kind: 'date' }, optional(partialDateCheck)),
  signatories: shaped({ kind: 'line' }, whole(text(2000), '')),
  signatoryIds: linksField('person'),
  languages: shaped({ kind: 'tags' }, eachElement(50)),
  scan: fileField(),
  confidence: shaped({ kind: 'confidence' }, whole(confidenceCheck, 'low')),
  sources: shaped({ kind: 'sources' }, whole(sourcesCheck, [])),
  notes: shaped({ kind: 'passage' }, whole(text(longestNote), '')),
}

/** What changes when `before` becomes `after`; without `before` the agreement is new. */
export const agreementOps = (before: Agreement | undefined, after: Agreement): readonly Op[] =>
  recordOps('agreement', agreementFields, before, after)

export const agreementFromRow = (row: RecordRow): Agreement => recordFromRow(agreementFields, row)
