import type { Conflict, ConflictState } from './conflict.ts'

/** The gravest conflict of each item that has one; what could not be checked is no mark on an item. */
export function itemConflicts(conflicts: readonly Conflict[]): ReadonlyMap<string, Exclude<ConflictState, 'unknown'>> {
  const found = new Map<string, Exclude<ConflictState, 'unknown'>>()
  for (const { state, itemIds } of conflicts) {
    if (state === 'unknown') continue
    for (const id of itemIds) if (state === 'over' || !found.has(id)) found.set(id, state)
  }
  return found
}
