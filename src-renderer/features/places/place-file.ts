import { recordById, recordsLinkedTo, allRecords } from '#data/record-queries.ts'
import type { Fair } from '#domain/activity/fair.ts'
import type { Invitation } from '#domain/activity/invitation.ts'
import type { Pair } from '#domain/activity/pair.ts'
import type { Programme } from '#domain/activity/programme.ts'
import type { Target } from '#domain/activity/target.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { Organisation } from '#domain/person/organisation.ts'
import type { Person } from '#domain/person/person.ts'
import type { Action } from '#domain/place/action.ts'
import type { Agreement } from '#domain/place/agreement.ts'
import type { Commitment } from '#domain/place/commitment.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { Plan } from '#domain/place/plan.ts'
import type { TierStep } from '#domain/place/tier-step.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Need } from '#domain/project/need.ts'
import type { Project } from '#domain/project/project.ts'
import { linksOf, type AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'

/** What is on record about one place beside the place itself and its exchanges. */
export interface PlaceFile {
  readonly tierStep: readonly TierStep[]
  readonly agreement: readonly Agreement[]
  readonly commitment: readonly Commitment[]
  readonly plan: readonly Plan[]
  readonly action: readonly Action[]
  readonly person: readonly Person[]
  readonly organisation: readonly Organisation[]
  readonly letter: readonly Letter[]
  /** Visits that go to the place or come from it; no templates. */
  readonly visit: readonly Visit[]
  readonly project: readonly Project[]
  readonly need: readonly Need[]
  readonly pair: readonly Pair[]
  readonly programme: readonly Programme[]
  readonly fair: readonly Fair[]
  readonly invitation: readonly Invitation[]
  readonly target: readonly Target[]
  /** What the home city itself looks for and offers. */
  readonly ownNeeds: readonly Need[]
  /** Records that those above lead to. */
  readonly linked: ReadonlyMap<string, AnyRecord>
}

const direct = [
  ...(['tierStep', 'agreement', 'plan', 'person', 'organisation', 'letter', 'project', 'need'] as const),
  ...(['pair', 'programme', 'fair', 'invitation', 'target', 'action', 'visit'] as const),
] as const satisfies readonly RecordKind[]

/** Reads the file of a place: what leads to it, what hangs on that, and what both lead to. */
export async function readPlaceFile(placeId: PlaceId): Promise<PlaceFile> {
  const entries = await Promise.all(direct.map(async (kind) => [kind, await recordsLinkedTo(placeId, kind)] as const))
  const found = new Map<RecordKind, readonly AnyRecord[]>(entries)
  found.set('visit', (found.get('visit') ?? []).filter(({ isTemplate }) => isTemplate !== true))
  const under = async (parent: RecordKind, kind: RecordKind): Promise<void> => {
    const lists = await Promise.all((found.get(parent) ?? []).map(({ id }) => recordsLinkedTo(id, kind)))
    found.set(kind, distinct([...(found.get(kind) ?? []), ...lists.flat()]))
  }
  await Promise.all([under('agreement', 'commitment'), under('plan', 'action'), under('organisation', 'person')])
  const needs = (await allRecords('need')).filter(({ placeId: of }) => of === undefined)
  const linked = await linkedRecords(found)
  const file = Object.fromEntries([...direct, 'commitment' as const].map((kind) => [kind, found.get(kind) ?? []]))
  return { ...(file as unknown as PlaceFile), ownNeeds: needs as unknown as readonly Need[], linked }
}

async function linkedRecords(found: ReadonlyMap<RecordKind, readonly AnyRecord[]>): Promise<ReadonlyMap<string, AnyRecord>> {
  const known = new Map([...found.values()].flat().map((record) => [record.id, record]))
  const wanted = new Map<string, RecordKind>()
  for (const [kind, records] of found)
    for (const { to, id } of records.flatMap((record) => linksOf(kind, record)))
      if (!known.has(id) && to !== 'place') wanted.set(id, to)
  for (const [id, record] of await Promise.all([...wanted].map(async ([id, kind]) => [id, await recordById(kind, id)] as const)))
    if (record) known.set(id, record)
  return known
}

const distinct = (records: readonly AnyRecord[]): readonly AnyRecord[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
]
