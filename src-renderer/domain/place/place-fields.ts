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
import { shaped } from '#domain/record/shaped-fields.ts'
import { confidenceCheck, partialDateCheck, sourcesCheck } from './source-checks.ts'
import { sectors } from './vocabulary.ts'

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
  names: shaped({ kind: 'lines' }, eachLanguage(name)),
  nameSources: eachLanguage(text(500)),
  endonyms: whole(listOf(endonym, 20), []),
  officialName: shaped({ kind: 'line' }, whole(name, '')),
  country: shaped({ kind: 'country' }, whole(countryCode)),
  territory: whole(either(countryCode, matching(/^$/)), ''),
  continent: shaped({ kind: 'choice', vocabulary: 'continents', ids: continents }, whole(oneOf(continents), 'asia')),
  adminLevel: shaped({ kind: 'choice', vocabulary: 'adminLevels', ids: adminLevels }, whole(oneOf(adminLevels), 'city')),
  capital: eachLanguage(name),
  lon: shaped({ kind: 'number', from: -180, to: 180, unit: 'degrees' }, whole(between(-180, 180))),
  lat: shaped({ kind: 'number', from: -90, to: 90, unit: 'degrees' }, whole(between(-90, 90))),
  coordSource: whole(text(500), ''),
  timeZone: shaped({ kind: 'zone' }, whole(text(100), '')),
  tier: shaped({ kind: 'choice', vocabulary: 'tiers', ids: tiers }, whole(oneOf(tiers), 'contact')),
  tierConfidence: shaped({ kind: 'confidence' }, whole(confidenceCheck, 'low')),
  tierSince: shaped({ kind: 'date' }, optional(partialDateCheck)),
  standing: shaped({ kind: 'choice', vocabulary: 'standings', ids: standings }, whole(oneOf(standings), 'active')),
  reportedStatus: whole(oneOf(reportedStatuses), 'not-checked'),
  statusEvidence: eachElement(500),
  confirmed: shaped({ kind: 'flag' }, whole(flag, false)),
  confidence: shaped({ kind: 'confidence' }, whole(confidenceCheck, 'low')),
  sectors: shaped({ kind: 'terms', vocabulary: 'sectors', ids: sectors }, eachElement(100)),
  disputes: whole(listOf(text(2000), 50), []),
  sources: shaped({ kind: 'sources' }, whole(sourcesCheck, [])),
  namedInReply: whole(flag, false),
  replyContext: whole(text(longestNote), ''),
  sites: whole(listOf(site, 100), []),
  notes: shaped({ kind: 'passage' }, whole(text(longestNote), '')),
}

/** What changes when `before` becomes `after`; without `before` the place is new. */
export const placeOps = (before: Place | undefined, after: Place): readonly Op[] =>
  recordOps('place', placeFields, before, after)

export const placeFromRow = (row: RecordRow): Place => recordFromRow(placeFields, row)
