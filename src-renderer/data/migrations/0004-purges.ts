import type { Migration } from './migration.ts'

/** Frozen: when and by whom the trash was emptied. */
export const purges: Migration = {
  version: 4,
  stores: { purges: 'id' },
}
