import type { Migration } from './migration.ts'

/** Frozen: views of lists, kept as records. */
export const savedViewsTable: Migration = {
  version: 5,
  stores: { views: 'id' },
}
