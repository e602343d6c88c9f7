import { eachLanguage, whole, type FieldsOf } from '#domain/log/fields.ts'
import { removeOps, type Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { between, matching, someText, text } from '#domain/log/register-checks.ts'
import type { HomeCity } from './home.ts'
import { intervalField } from './interval-field.ts'
import { longestName } from './place-problems.ts'

/** How the home city lies in registers. */
export const homeFields: FieldsOf<HomeCity> = {
  names: eachLanguage(text(longestName)),
  country: whole(matching(/^[A-Z]{2}$/)),
  lon: whole(between(-180, 180)),
  lat: whole(between(-90, 90)),
  timeZone: whole(someText(100)),
  contactIntervals: intervalField,
}

/** What changes when the home city moves from `before` to `after`; another city takes the place of the former. */
export function homeOps(before: HomeCity | undefined, after: HomeCity): readonly Op[] {
  if (before && before.id !== after.id)
    return [...removeOps('home', before.id), ...recordOps('home', homeFields, undefined, after)]
  return recordOps('home', homeFields, before, after)
}

export const homeFromRow = (row: RecordRow): HomeCity => recordFromRow(homeFields, row)
