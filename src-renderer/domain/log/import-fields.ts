import { eachElement, whole, type FieldsOf } from './fields.ts'
import type { Op } from './op.ts'
import { recordFromRow, recordOps } from './record-fields.ts'
import type { RecordRow } from './record-row.ts'
import { between, oneOf, someText, text } from './register-checks.ts'

export const importStates = ['begun', 'ended', 'undone'] as const

/** Records that came in together and can leave together. */
export interface ImportRecord {
  readonly id: string
  /** For instance 'sample'. */
  readonly source: string
  /** The file they came in, "" when there was none. */
  readonly name: string
  /** How many records came in; 0 for imports of the first version, which did not count. */
  readonly size: number
  /** One that is not 'ended' was interrupted, and is undone at the next start. */
  readonly state: (typeof importStates)[number]
  /** Each batch writes its own number here, so that the changesets of an import can be told from this record. */
  readonly batches: readonly string[]
}

/** How an import lies in registers. */
export const importFields: FieldsOf<ImportRecord> = {
  source: whole(someText(100)),
  name: whole(text(300), ''),
  size: whole(between(0, 10_000_000), 0),
  state: whole(oneOf(importStates)),
  batches: eachElement(100_000),
}

/** What changes when `before` becomes `after`; without `before` the import begins. */
export const importOps = (before: ImportRecord | undefined, after: ImportRecord): readonly Op[] =>
  recordOps('import', importFields, before, after)

export const importFromRow = (row: RecordRow): ImportRecord => recordFromRow(importFields, row)
