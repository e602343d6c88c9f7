import type { Conflict } from '#domain/visit/conflict.ts'
import { visitConflicts } from '#domain/visit/visit-conflicts.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useDeferredValue } from 'react'

/** What does not go together in a visit; a moment late, so that neither a key nor a drag ever waits for it. */
export function useVisitConflicts(file: VisitFile, surroundings: VisitSurroundings): readonly Conflict[] {
  return conflictsOf(useDeferredValue(file), useDeferredValue(surroundings))
}

function conflictsOf(file: VisitFile, surroundings: VisitSurroundings): readonly Conflict[] {
  const before = known.get(file)
  if (before?.surroundings === surroundings) return before.conflicts
  const conflicts = visitConflicts(file, surroundings)
  known.set(file, { surroundings, conflicts })
  return conflicts
}

// The chip over the page and the item in hand ask for the same file.
const known = new WeakMap<VisitFile, { readonly surroundings: VisitSurroundings; readonly conflicts: readonly Conflict[] }>()
