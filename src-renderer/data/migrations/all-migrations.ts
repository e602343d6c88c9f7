import { firstTables } from './0001-first-tables.ts'
import { partnershipTables } from './0002-partnership-tables.ts'
import { historyAndTrash } from './0003-history-and-trash.ts'
import { purges } from './0004-purges.ts'
import { savedViewsTable } from './0005-saved-views.ts'
import { visitTables } from './0006-visits.ts'
import { rulesTables } from './0007-rules.ts'
import type { Migration } from './migration.ts'

/** Every step since the first version, in order; released ones are frozen. */
export const allMigrations: readonly Migration[] = [
  firstTables,
  partnershipTables,
  historyAndTrash,
  purges,
  savedViewsTable,
  visitTables,
  rulesTables,
]
