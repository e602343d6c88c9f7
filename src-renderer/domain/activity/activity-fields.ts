import { eachElement, eachLanguage, optional, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { flag, listOf, mapOf, oneOf, someText, text } from '#domain/log/register-checks.ts'
import { languages } from '#domain/place/language.ts'
import { longestNote } from '#domain/place/place-problems.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from '#domain/place/source-checks.ts'
import { activityForms, directions, type Activity } from './activity.ts'

const longestTitle = 500

/** How an activity lies in registers. */
export const activityFields: FieldsOf<Activity> = {
  form: whole(oneOf(activityForms), 'event'),
  state: whole(someText(100)),
  date: optional(partialDateCheck),
  endDate: optional(partialDateCheck),
  placeIds: eachElement(200),
  direction: optional(oneOf(directions)),
  types: eachElement(50),
  sectors: eachElement(100),
  titles: eachLanguage(text(longestTitle)),
  titleOrigins: eachLanguage(text(500)),
  venue: eachLanguage(text(longestTitle)),
  participants: whole(listOf(mapOf(languages, text(longestTitle)), 500), []),
  namedInReply: whole(flag, false),
  replyQuote: whole(text(longestNote), ''),
  sources: whole(sourcesCheck, []),
  sourceNote: whole(text(longestNote), ''),
  confidence: whole(confidenceCheck, 'low'),
  notes: whole(text(longestNote), ''),
}

/** What changes when `before` becomes `after`; without `before` the activity is new. */
export const activityOps = (before: Activity | undefined, after: Activity): readonly Op[] =>
  recordOps('activity', activityFields, before, after)

export const activityFromRow = (row: RecordRow): Activity => recordFromRow(activityFields, row)
