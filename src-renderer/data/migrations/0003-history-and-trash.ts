import type { Migration } from './migration.ts'

const kinds = [
  ...['places', 'tierSteps', 'agreements', 'commitments', 'plans', 'actions', 'persons', 'organisations', 'letters'],
  ...['activities', 'projects', 'policies', 'needs', 'pairs', 'programmes', 'fairs', 'invitations', 'targets'],
]

/** Frozen. `_r`: the records a changeset wrote in and did not create; `_gone`: when a record in the trash was put there, absent in all others. */
export const historyAndTrash: Migration = {
  version: 3,
  stores: {
    log: '[d+q], *_r',
    ...Object.fromEntries(kinds.map((name) => [name, 'id, *_links, _gone'])),
  },
}
