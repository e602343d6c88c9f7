import type { Migration } from './migration.ts'

const kinds = ['visits', 'members', 'items', 'tasks', 'gifts', 'costs', 'overrides']

/** Frozen: visits and what belongs to them. */
export const visitTables: Migration = {
  version: 6,
  stores: Object.fromEntries(kinds.map((name) => [name, 'id, *_links, _gone'])),
}
