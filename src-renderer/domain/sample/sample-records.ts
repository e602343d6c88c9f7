import type { Activity } from '#domain/activity/activity.ts'
import type { FieldsOf } from '#domain/log/fields.ts'
import { recordProblem } from '#domain/log/record-fields.ts'
import { isPlainObject, type RegisterProblem } from '#domain/log/register-checks.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import { homeFields } from '#domain/place/home-fields.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { Language } from '#domain/place/language.ts'
import type { Place } from '#domain/place/place.ts'
import { completed, linksOf, type AnyRecord } from '#domain/record/any-record.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { withNotesIn } from './notes-in.ts'

/** A home city with its partners, as a file carries it. */
export interface SampleRecords {
  readonly home: HomeCity
  readonly places: readonly Place[]
  readonly agreements: readonly Agreement[]
  readonly activities: readonly Activity[]
  /** Records of all other kinds. */
  readonly others: readonly { readonly kind: RecordKind; readonly record: AnyRecord }[]
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
  const lists = Object.fromEntries(
    listed.map(([kind, name]) => [name, completedList(fieldsOf[kind], file[name] ?? (isOld(kind) ? undefined : []))]),
  )
  for (const [kind, name] of listed) {
    const problem = listProblem(name, fieldsOf[kind] as FieldsOf<AnyRecord>, lists[name])
    if (problem) return problem
  }
  // Every field of every record was checked above.
  const others = listed.flatMap(([kind, name]) =>
    isOld(kind) ? [] : (lists[name] as readonly AnyRecord[]).map((record) => ({ kind, record })),
  )
  const sample = { home: file.home, ...lists, others } as unknown as SampleRecords
  return danglingProblem(sample) ?? { kind: 'read', sample: withNotesIn(sample, file.notesIn, language) }
}

/** The lists of a file by kind; the first three must be there. */
const listed = [
  ...([['place', 'places'], ['agreement', 'agreements'], ['activity', 'activities'], ['tierStep', 'tierSteps']] as const),
  ...([['commitment', 'commitments'], ['plan', 'plans'], ['action', 'actions'], ['person', 'persons']] as const),
  ...([['organisation', 'organisations'], ['letter', 'letters'], ['project', 'projects'], ['policy', 'policies']] as const),
  ...([['need', 'needs'], ['pair', 'pairs'], ['programme', 'programmes'], ['fair', 'fairs']] as const),
  ...([['invitation', 'invitations'], ['target', 'targets'], ['visit', 'visits'], ['member', 'members']] as const),
  ...([['item', 'items'], ['task', 'tasks'], ['gift', 'gifts'], ['cost', 'costs']] as const),
] as const satisfies readonly (readonly [RecordKind, string])[]

const isOld = (kind: RecordKind): boolean => kind === 'place' || kind === 'agreement' || kind === 'activity'

const completedList = (fields: object, list: unknown): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isPlainObject(one) ? completed(fields, one) : one)) : list

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

function danglingProblem({ places, agreements, activities, others }: SampleRecords): ReadSample | undefined {
  const known = new Set<string>(places.map(({ id }) => id))
  const agreement = agreements.findIndex(({ placeId }) => !known.has(placeId))
  if (agreement !== -1) return wrong(`agreements[${agreement}].placeId`, 'dangling')
  const activity = activities.findIndex(({ placeIds }) => placeIds.some((id) => !known.has(id)))
  if (activity !== -1) return wrong(`activities[${activity}].placeIds`, 'dangling')
  for (const { id } of [...agreements, ...activities, ...others.map(({ record }) => record)]) known.add(id)
  for (const { kind, record } of others) {
    const lost = linksOf(kind, record).find(({ id }) => !known.has(id))
    if (lost) return wrong(`${record.id}.${lost.field}`, 'dangling')
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const wrong = (where: string, problem: SampleFileProblem): ReadSample => ({ kind: 'wrong', where, problem })
