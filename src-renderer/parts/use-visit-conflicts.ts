import type { Conflict } from '#domain/visit/conflict.ts'
import { conflictSteps } from '#domain/visit/visit-conflicts.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { startTransition, useEffect, useState } from 'react'

/** What does not go together in a visit; a moment late and rule by rule, so that neither a key nor a drag ever waits for it. Undefined at first. */
export function useVisitConflicts(file: VisitFile, surroundings: VisitSurroundings): readonly Conflict[] | undefined {
  const [found, setFound] = useState<readonly Conflict[]>()
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void conflictsOf(file, surroundings).then((conflicts) => {
        if (isWanted) startTransition(() => setFound(conflicts))
      })
    }, restBefore)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [file, surroundings])
  return found
}

/** Milliseconds without a change before the search begins. */
const restBefore = 40

function conflictsOf(file: VisitFile, surroundings: VisitSurroundings): Promise<readonly Conflict[]> {
  const before = known.get(file)
  if (before?.surroundings === surroundings) return before.conflicts
  const conflicts = inTurns(file, surroundings)
  known.set(file, { surroundings, conflicts })
  return conflicts
}

async function inTurns(file: VisitFile, surroundings: VisitSurroundings): Promise<readonly Conflict[]> {
  const steps = conflictSteps(file, surroundings)
  let until = performance.now() + turn
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await new Promise((done) => setTimeout(done))
    until = performance.now() + turn
  }
}

/** Milliseconds after which the window may draw. */
const turn = 8

// The chip over the page, the plan and the item in hand ask for the same file.
const known = new WeakMap<VisitFile, { readonly surroundings: VisitSurroundings; readonly conflicts: Promise<readonly Conflict[]> }>()
