import type { Migration } from './migration.ts'

/** Frozen: tables of working days, and rules that differ from those that ship. */
export const rulesTables: Migration = {
  version: 7,
  stores: { workingYears: 'id', rules: 'id' },
}
