import type { RecordKind } from '#domain/record/record-kinds.ts'

/** The kinds as the ledger lists them. Words: `groups.<id>`. */
export const kindGroups: readonly { readonly id: string; readonly kinds: readonly RecordKind[] }[] = [
  { id: 'partners', kinds: ['place', 'tierStep', 'agreement', 'commitment', 'plan', 'action', 'person', 'organisation', 'need'] },
  { id: 'exchanges', kinds: ['activity', 'letter', 'project', 'pair', 'programme', 'fair', 'invitation'] },
  { id: 'visits', kinds: ['visit', 'member', 'item', 'task', 'gift', 'cost', 'override'] },
  { id: 'year', kinds: ['target', 'policy'] },
]
