import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'

/** How lists of each kind are called in files and on the command line. */
export const listNames = {
  place: 'places',
  agreement: 'agreements',
  commitment: 'commitments',
  tierStep: 'tierSteps',
  plan: 'plans',
  action: 'actions',
  person: 'persons',
  organisation: 'organisations',
  need: 'needs',
  activity: 'activities',
  letter: 'letters',
  project: 'projects',
  policy: 'policies',
  pair: 'pairs',
  programme: 'programmes',
  fair: 'fairs',
  invitation: 'invitations',
  target: 'targets',
  visit: 'visits',
  member: 'members',
  item: 'items',
  task: 'tasks',
  gift: 'gifts',
  cost: 'costs',
  override: 'overrides',
} as const satisfies Record<RecordKind, string>

const others: Readonly<Record<string, RecordKind>> = {
  contacts: 'person',
  contact: 'person',
  people: 'person',
  cities: 'place',
  partners: 'place',
  exchanges: 'activity',
  events: 'activity',
  organizations: 'organisation',
  leads: 'project',
}

/** The kind that a stable word names ("places", "contacts", "tier-steps", "letter"), or undefined. */
export function kindOfWord(word: string): RecordKind | undefined {
  const plain = word.trim().toLowerCase().replace(/[\s_-]/g, '')
  return recordKinds.find((kind) => kind.toLowerCase() === plain || listNames[kind].toLowerCase() === plain) ?? others[plain]
}
