import { whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { oneOf, someText, text } from '#domain/log/register-checks.ts'
import { recordKinds, type RecordKind } from './record-kinds.ts'

/** A list as it was set up, kept under a name; it travels with the records. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly kind: RecordKind
  /** What the list shows, as its address says it ("where=…&sort=…"). */
  readonly look: string
}

export const longestViewName = 80

export const savedViewFields: FieldsOf<SavedView> = {
  name: whole(someText(longestViewName)),
  kind: whole(oneOf(recordKinds)),
  look: whole(text(8000), ''),
}

/** What changes when `before` becomes `after`; without `before` the view is new. */
export const savedViewOps = (before: SavedView | undefined, after: SavedView): readonly Op[] => recordOps('view', savedViewFields, before, after)

export const savedViewFromRow = (row: RecordRow): SavedView => recordFromRow(savedViewFields, row)
