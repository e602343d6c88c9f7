import type { JournalCalls } from '#contract/journal.ts'
import * as v from 'valibot'
import { noArgument, megabytes, shortText } from './argument-schemas.ts'
import type { ArgumentSchemas } from './host-context.ts'

const mostEntries = 50
const mostVoids = 50
const mostPurged = 100_000
const device = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const position = v.strictObject({
  segment: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
const vector = v.record(device, v.pipe(v.number(), v.safeInteger(), v.minValue(0)))

export const journalArguments = {
  openJournal: noArgument,
  appendJournal: v.strictObject({
    entries: v.pipe(
      v.array(v.strictObject({ d: device, q: sequence, json: shortText(megabytes(16)) })),
      v.minLength(1),
      v.maxLength(mostEntries),
    ),
  }),
  voidJournal: v.strictObject({ d: device, qs: v.pipe(v.array(sequence), v.minLength(1), v.maxLength(mostVoids)) }),
  readJournal: v.strictObject({ after: vector, from: v.nullable(position) }),
  checkJournal: noArgument,
  mendJournal: v.strictObject({
    entries: v.pipe(
      v.array(v.strictObject({ d: device, q: sequence, json: shortText(megabytes(16)) })),
      v.maxLength(mostEntries),
    ),
  }),
  settleRestore: noArgument,
  purgeJournal: v.strictObject({
    records: v.pipe(v.array(v.strictObject({ e: shortText(100), r: shortText(200) })), v.minLength(1), v.maxLength(mostPurged)),
  }),
  adoptRecords: v.strictObject({ records: v.pipe(v.string(), v.uuid()) }),
} satisfies ArgumentSchemas<JournalCalls>
