import { activityFields } from '#domain/activity/activity-fields.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { FieldsOf } from '#domain/log/fields.ts'
import { recordProblem } from '#domain/log/record-fields.ts'
import { isPlainObject, type RegisterProblem } from '#domain/log/register-checks.ts'
import { agreementFields } from '#domain/place/agreement-fields.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import { homeFields } from '#domain/place/home-fields.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Language } from '#domain/place/language.ts'
import { placeFields } from '#domain/place/place-fields.ts'
import type { Place } from '#domain/place/place.ts'
import { withNotesIn } from './notes-in.ts'

/** A home city with its partners, as a file carries it. */
export interface SampleRecords {
  readonly home: HomeCity
  readonly places: readonly Place[]
  readonly agreements: readonly Agreement[]
  readonly activities: readonly Activity[]
}

export type ReadSample =
  | { readonly kind: 'read'; readonly sample: SampleRecords }
  /** `where`: the place in the file, for instance "places[12].lon"; "" for the file as a whole. */
  | { readonly kind: 'wrong'; readonly where: string; readonly problem: SampleFileProblem }

export type SampleFileProblem =
  | RegisterProblem['kind']
  | 'not-json'
  | 'not-a-sample'
  | 'newer-version'
  /** Two records with one id. */
  | 'twice'
  /** A record that is spoken of is not there. */
  | 'dangling'

export const sampleFormat = 'sister-city-atlas/sample'
const sampleVersion = 1

/** The records in the text of a sample file, every one of them checked, notes in `language` where it has them; or the first thing wrong and where. */
export function readSample(text: string, language: Language = 'en'): ReadSample {
  const file = parsed(text)
  if (file === undefined) return wrong('', 'not-json')
  if (!isPlainObject(file) || file.format !== sampleFormat || typeof file.version !== 'number')
    return wrong('', 'not-a-sample')
  if (file.version > sampleVersion) return wrong('version', 'newer-version')
  const home = recordProblem(homeFields, file.home)
  if (home) return wrong(`home.${home.at ?? ''}`, home.kind)
  const problem =
    listProblem('places', placeFields, file.places) ??
    listProblem('agreements', agreementFields, file.agreements) ??
    listProblem('activities', activityFields, file.activities)
  if (problem) return problem
  // Every field of every record was checked above.
  const sample = file as unknown as SampleRecords
  return danglingProblem(sample) ?? { kind: 'read', sample: withNotesIn(sample, file.notesIn, language) }
}

function listProblem<T extends { readonly id: string }>(
  name: string,
  fields: FieldsOf<T>,
  list: unknown,
): ReadSample | undefined {
  if (!Array.isArray(list)) return wrong(name, 'wrong-shape')
  const known = new Set<string>()
  for (const [index, record] of list.entries()) {
    const where = `${name}[${index}]`
    const problem = recordProblem(fields, record)
    if (problem) return wrong(problem.at ? `${where}.${problem.at}` : where, problem.kind)
    const { id } = record as T
    if (known.has(id)) return wrong(`${where}.id`, 'twice')
    known.add(id)
  }
  return undefined
}

function danglingProblem({ places, agreements, activities }: SampleRecords): ReadSample | undefined {
  const known = new Set<string>(places.map(({ id }) => id))
  const agreement = agreements.findIndex(({ placeId }) => !known.has(placeId))
  if (agreement !== -1) return wrong(`agreements[${agreement}].placeId`, 'dangling')
  const activity = activities.findIndex(({ placeIds }) => placeIds.some((id) => !known.has(id)))
  return activity === -1 ? undefined : wrong(`activities[${activity}].placeIds`, 'dangling')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const wrong = (where: string, problem: SampleFileProblem): ReadSample => ({ kind: 'wrong', where, problem })
