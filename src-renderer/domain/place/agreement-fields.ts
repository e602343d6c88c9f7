import { eachElement, optional, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { identifier, someText, text } from '#domain/log/register-checks.ts'
import type { Agreement } from './agreement.ts'
import { longestNote } from './place-problems.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from './source-checks.ts'

/** How an agreement lies in registers. */
export const agreementFields: FieldsOf<Agreement> = {
  placeId: whole(identifier),
  kind: whole(someText(100)),
  date: optional(partialDateCheck),
  reviewDate: optional(partialDateCheck),
  signatories: whole(text(2000), ''),
  languages: eachElement(50),
  confidence: whole(confidenceCheck, 'low'),
  sources: whole(sourcesCheck, []),
  notes: whole(text(longestNote), ''),
}

/** What changes when `before` becomes `after`; without `before` the agreement is new. */
export const agreementOps = (before: Agreement | undefined, after: Agreement): readonly Op[] =>
  recordOps('agreement', agreementFields, before, after)

export const agreementFromRow = (row: RecordRow): Agreement => recordFromRow(agreementFields, row)
