import { eachElement, eachLanguage, optional, whole, type FieldsOf } from '#domain/log/fields.ts'
import type { Op } from '#domain/log/op.ts'
import { recordFromRow, recordOps } from '#domain/log/record-fields.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import {
  between,
  either,
  flag,
  identifier,
  listOf,
  mapOf,
  matching,
  oneOf,
  shape,
  someText,
  text,
} from '#domain/log/register-checks.ts'
import { languages } from './language.ts'
import { longestName, longestNote } from './place-problems.ts'
import { adminLevels, continents, reportedStatuses, standings, tiers, type Place } from './place.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from './source-checks.ts'

const countryCode = matching(/^[A-Z]{2}$/)
const name = text(longestName)
const endonym = shape({ text: someText(longestName), lang: matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/) })
const site = shape(
  {
    id: identifier,
    name: mapOf(languages, name),
    lon: between(-180, 180),
    lat: between(-90, 90),
    note: text(longestNote),
  },
  ['note'],
)

/** How a place lies in registers. */
export const placeFields: FieldsOf<Place> = {
  names: eachLanguage(name),
  nameSources: eachLanguage(text(500)),
  endonyms: whole(listOf(endonym, 20), []),
  officialName: whole(name, ''),
  country: whole(countryCode),
  territory: whole(either(countryCode, matching(/^$/)), ''),
  continent: whole(oneOf(continents), 'asia'),
  adminLevel: whole(oneOf(adminLevels), 'city'),
  capital: eachLanguage(name),
  lon: whole(between(-180, 180)),
  lat: whole(between(-90, 90)),
  coordSource: whole(text(500), ''),
  timeZone: whole(text(100), ''),
  tier: whole(oneOf(tiers), 'contact'),
  tierConfidence: whole(confidenceCheck, 'low'),
  tierSince: optional(partialDateCheck),
  standing: whole(oneOf(standings), 'active'),
  reportedStatus: whole(oneOf(reportedStatuses), 'not-checked'),
  statusEvidence: eachElement(500),
  confirmed: whole(flag, false),
  confidence: whole(confidenceCheck, 'low'),
  sectors: eachElement(100),
  disputes: whole(listOf(text(2000), 50), []),
  sources: whole(sourcesCheck, []),
  namedInReply: whole(flag, false),
  replyContext: whole(text(longestNote), ''),
  sites: whole(listOf(site, 100), []),
  notes: whole(text(longestNote), ''),
}

/** What changes when `before` becomes `after`; without `before` the place is new. */
export const placeOps = (before: Place | undefined, after: Place): readonly Op[] =>
  recordOps('place', placeFields, before, after)

export const placeFromRow = (row: RecordRow): Place => recordFromRow(placeFields, row)
