import { endBeforeStart, twoPlaces } from './busy-conflicts.ts'
import { daysOff, nightLandings, outsideHours, outsideStay } from './calendar-conflicts.ts'
import { conflictKinds, type Conflict } from './conflict.ts'
import { missingInterpreters, papersRunningOut } from './member-conflicts.ts'
import type { TimedItem } from './timed-items.ts'
import { shortTransfers } from './transfer-conflicts.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'
import { visitView } from './visit-view.ts'

/**
 * What does not go together in a visit, the surest first. A template and a cancelled visit have none. `timed` saves working
 * out the moments again where they are at hand.
 */
export function visitConflicts(file: VisitFile, surroundings: VisitSurroundings, timed?: readonly TimedItem[]): readonly Conflict[] {
  if (file.visit.isTemplate || file.visit.state === 'cancelled') return []
  const view = visitView(file, surroundings, timed)
  return conflictRules
    .flatMap((rule) => rule(view))
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind))
}

const conflictRules = [endBeforeStart, twoPlaces, shortTransfers, outsideStay, daysOff, outsideHours, nightLandings, missingInterpreters, papersRunningOut]
const states = ['over', 'near', 'unknown'] as const satisfies readonly Conflict['state'][]
