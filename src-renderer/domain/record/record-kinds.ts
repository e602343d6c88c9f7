import type { Entity } from '#domain/log/op.ts'

/** The kinds of record that people keep, in the order in which they are offered. */
export const recordKinds = [
  ...(['place', 'agreement', 'commitment', 'tierStep', 'plan', 'action', 'person', 'organisation', 'need'] as const),
  ...(['activity', 'letter', 'project', 'policy', 'pair', 'programme', 'fair', 'invitation', 'target'] as const),
  ...(['visit', 'member', 'item', 'task', 'gift', 'cost', 'override'] as const),
] as const satisfies readonly Entity[]
export type RecordKind = (typeof recordKinds)[number]

export const isRecordKind = (text: string): text is RecordKind => (recordKinds as readonly string[]).includes(text)

interface KindTraits {
  /** The fields that name a record, the first that is filled in counts; a link stands for the name of what it leads to. */
  readonly names: readonly string[]
  /** The field by which records of the kind lie in time. */
  readonly date?: string
  /** What a list of the kind shows at first. */
  readonly columns: readonly string[]
  /** The link to the record it is part of. */
  readonly parent?: string
}

/** What is particular to each kind. */
export const kindTraits: Readonly<Record<RecordKind, KindTraits>> = {
  place: { names: ['names', 'officialName'], date: 'tierSince', columns: ['names', 'country', 'tier', 'tierSince', 'standing', 'sectors'] },
  agreement: { names: ['kind'], date: 'date', columns: ['kind', 'placeId', 'date', 'reviewDate', 'signatories'], parent: 'placeId' },
  commitment: { names: ['titles'], date: 'due', columns: ['titles', 'agreementId', 'owner', 'due', 'state'], parent: 'agreementId' },
  tierStep: { names: ['tier'], date: 'date', columns: ['tier', 'placeId', 'date', 'agreementId'], parent: 'placeId' },
  plan: { names: ['placeId'], date: 'date', columns: ['placeId', 'aim', 'date', 'reviewDate', 'owner'], parent: 'placeId' },
  action: { names: ['title'], date: 'due', columns: ['title', 'placeIds', 'owner', 'due', 'state'], parent: 'planId' },
  person: { names: ['names'], columns: ['names', 'titles', 'organisationIds', 'placeIds', 'rank'] },
  organisation: { names: ['names'], columns: ['names', 'kind', 'side', 'placeIds', 'sectors', 'contactMonths'] },
  need: { names: ['titles'], date: 'date', columns: ['titles', 'side', 'placeId', 'sectors', 'state'], parent: 'placeId' },
  activity: { names: ['titles'], date: 'date', columns: ['titles', 'date', 'placeIds', 'direction', 'types', 'sectors'] },
  letter: { names: ['title', 'kind'], date: 'date', columns: ['title', 'direction', 'kind', 'date', 'placeIds', 'replyDue'] },
  project: { names: ['titles'], date: 'nextDate', columns: ['titles', 'stage', 'kind', 'placeIds', 'value', 'nextStep', 'nextDate'] },
  policy: { names: ['titles'], date: 'date', columns: ['titles', 'issuer', 'date', 'sectors'] },
  pair: { names: ['ourId', 'theirId'], date: 'date', columns: ['ourId', 'theirId', 'kind', 'placeIds', 'date', 'state'] },
  programme: { names: ['titles', 'kind'], date: 'date', columns: ['titles', 'kind', 'placeIds', 'numbers'] },
  fair: { names: ['titles'], date: 'date', columns: ['titles', 'edition', 'date', 'venue', 'role'] },
  invitation: { names: ['guest', 'organisationId', 'personId'], columns: ['guest', 'organisationId', 'fairId', 'activityId', 'reply', 'attended'], parent: 'fairId' },
  target: { names: ['titles'], date: 'due', columns: ['titles', 'year', 'unit', 'measure', 'progress', 'state', 'due'] },
  visit: { names: ['titles'], date: 'date', columns: ['titles', 'direction', 'state', 'date', 'endDate', 'placeIds', 'organiser'] },
  member: { names: ['names', 'personId'], columns: ['names', 'visitId', 'memberRole', 'rank', 'workUnit', 'titles'], parent: 'visitId' },
  item: { names: ['titles', 'kind'], date: 'date', columns: ['titles', 'visitId', 'kind', 'date', 'time', 'placeId'], parent: 'visitId' },
  task: { names: ['titles'], date: 'due', columns: ['titles', 'visitId', 'owner', 'due', 'state'], parent: 'visitId' },
  gift: { names: ['titles'], date: 'date', columns: ['titles', 'way', 'visitId', 'recipient', 'value', 'date', 'handedInOn'], parent: 'visitId' },
  cost: { names: ['titles', 'kind'], columns: ['titles', 'visitId', 'kind', 'value', 'currency', 'actual'], parent: 'visitId' },
  override: { names: ['ruleId'], date: 'date', columns: ['ruleId', 'visitId', 'reason', 'date'], parent: 'visitId' },
}
