import { eachElement, eachLanguage, optional, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { flag, listOf, mapOf, oneOf, someText, text } from '#domain/log/register-checks.ts'
import { languages } from '#domain/place/language.ts'
import { longestNote } from '#domain/place/place-problems.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from '#domain/place/source-checks.ts'
import { linksField, passageField, shaped } from '#domain/record/shaped-fields.ts'
import { activityStates, activityTypes, sectors } from '#domain/place/vocabulary.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { activityForms, directions, type Activity } from './activity.ts'

const longestTitle = 500

/** How an activity lies in registers. */
export const activityFields: FieldsOf<Activity> = {
  form: shaped({ kind: 'choice', vocabulary: 'activityForms', ids: activityForms }, whole(oneOf(activityForms), 'event')),
  state: shaped({ kind: 'choice', vocabulary: 'activityStates', ids: activityStates }, whole(someText(100))),
  date: shaped({ kind: 'date' }, optional(partialDateCheck)),
  endDate: shaped({ kind: 'date' }, optional(partialDateCheck)),
  placeIds: shaped({ kind: 'links', to: 'place' }, eachElement<PlaceId>(200)),
  organisationIds: linksField('organisation'),
  personIds: linksField('person'),
  direction: shaped({ kind: 'choice', vocabulary: 'directions', ids: directions }, optional(oneOf(directions))),
  types: shaped({ kind: 'terms', vocabulary: 'activityTypes', ids: activityTypes }, eachElement(50)),
  sectors: shaped({ kind: 'terms', vocabulary: 'sectors', ids: sectors }, eachElement(100)),
  titles: shaped({ kind: 'lines' }, eachLanguage(text(longestTitle))),
  titleOrigins: eachLanguage(text(500)),
  venue: shaped({ kind: 'lines' }, eachLanguage(text(longestTitle))),
  participants: whole(listOf(mapOf(languages, text(longestTitle)), 500), []),
  namedInReply: whole(flag, false),
  replyQuote: whole(text(longestNote), ''),
  outcome: passageField(),
  sources: shaped({ kind: 'sources' }, whole(sourcesCheck, [])),
  sourceNote: whole(text(longestNote), ''),
  confidence: shaped({ kind: 'confidence' }, whole(confidenceCheck, 'low')),
  notes: shaped({ kind: 'passage' }, whole(text(longestNote), '')),
}

/** What changes when `before` becomes `after`; without `before` the activity is new. */
export const activityOps = (before: Activity | undefined, after: Activity): readonly Op[] =>
  recordOps('activity', activityFields, before, after)

export const activityFromRow = (row: RecordRow): Activity => recordFromRow(activityFields, row)
