import { continentOfCountry } from '#domain/place/continent-of-country.ts'
import { stateAndTerritory } from '#domain/place/dependent-territories.ts'
import { freshRecord, type AnyRecord } from '#domain/record/any-record.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { namesOf } from './identity-keys.ts'
import type { CellProblem } from './import-problem.ts'

/** What a gazetteer knows of a place by its names. */
export interface KnownCity {
  readonly country: string
  readonly lon: number
  readonly lat: number
  readonly timeZone: string
}
export type FindCity = (names: readonly string[], country: string | undefined) => KnownCity | undefined

/** The record that a row makes, with what the office's own files take for granted; nothing is taken for granted of fields that have a column, `said`. */
export function newRecord(kind: RecordKind, id: string, values: Readonly<Record<string, unknown>>, findCity: FindCity = () => undefined, said: ReadonlySet<string> = new Set()): AnyRecord {
  if (kind !== 'place') return freshRecord(kind, id, { ...unsaid(grantedOf(kind), said), ...values })
  const hasSpot = typeof values.lon === 'number' && typeof values.lat === 'number'
  const named = typeof values.country === 'string' ? values.country : undefined
  const city = hasSpot && named !== undefined ? undefined : findCity(namesOf('place', values), named)
  const country = named ?? city?.country
  return freshRecord('place', id, {
    ...(country !== undefined && { continent: continentOfCountry(country) ?? 'asia' }),
    ...(city && !hasSpot && { lon: city.lon, lat: city.lat, coordSource: 'geonames' }),
    ...(city && { timeZone: city.timeZone }),
    ...unsaid({ confirmed: true, confidence: 'high', tierConfidence: 'high', nameSources: Object.fromEntries(Object.keys(values.names ?? {}).map((one) => [one, 'office'])) }, said),
    ...values,
    ...(country !== undefined && values.territory === undefined && stateAndTerritory(country)),
  })
}

/** What still keeps a new record out: a field that must be there, or a name. */
export function newRecordProblem(kind: RecordKind, record: AnyRecord): { readonly field: string; readonly problem: CellProblem } | undefined {
  for (const [field, { check }] of Object.entries(fieldsOf[kind])) {
    const problem = check(record[field])
    if (problem) return { field, problem }
  }
  const { names } = kindTraits[kind]
  return namesOf(kind, record).length > 0 || names.some((name) => record[name] !== undefined && record[name] !== '' && typeof record[name] === 'string')
    ? undefined
    : { field: names[0] ?? '', problem: { kind: 'missing' } }
}

const unsaid = (granted: Readonly<Record<string, unknown>>, said: ReadonlySet<string>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(granted).filter(([field]) => !said.has(field)))

function grantedOf(kind: RecordKind): Readonly<Record<string, unknown>> {
  return { ...(Object.hasOwn(fieldsOf[kind], 'confidence') && { confidence: 'high' }), ...(kind === 'activity' && { state: 'held' }) }
}
