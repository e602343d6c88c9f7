import { endBeforeStart, twoPlaces } from './busy-conflicts.ts'
import { daysOff, nightLandings, outsideHours, outsideStay } from './calendar-conflicts.ts'
import { conflictKinds, type Conflict } from './conflict.ts'
import { missingInterpreters, papersRunningOut } from './member-conflicts.ts'
import { timedItems } from './timed-items.ts'
import { shortTransfers } from './transfer-conflicts.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'
import { visitView } from './visit-view.ts'

/** What does not go together in a visit, the surest first. A template and a cancelled visit have none. */
export function visitConflicts(file: VisitFile, surroundings: VisitSurroundings): readonly Conflict[] {
  const steps = conflictSteps(file, surroundings)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same one rule at a time, for a window that must draw meanwhile. */
export function* conflictSteps(file: VisitFile, surroundings: VisitSurroundings): Generator<undefined, readonly Conflict[]> {
  if (file.visit.isTemplate || file.visit.state === 'cancelled') return []
  const timed = timedItems(file, surroundings)
  yield
  const view = visitView(file, surroundings, timed)
  const found: Conflict[] = []
  for (const rule of conflictRules) {
    yield
    found.push(...rule(view))
  }
  return found.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind))
}

const conflictRules = [endBeforeStart, twoPlaces, shortTransfers, outsideStay, daysOff, outsideHours, nightLandings, missingInterpreters, papersRunningOut]
const states = ['over', 'near', 'unknown'] as const satisfies readonly Conflict['state'][]
