import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Visit } from './visit.ts'
import { visitGroups } from './visit-groups.ts'

/** The next visit and the last one; ideas only while there is neither, called-off ones never. */
export function nearestVisits(visits: readonly Visit[], today: PartialDate): readonly Visit[] {
  const groups = new Map(visitGroups(visits.filter(({ state }) => state !== 'cancelled'), today).map((group) => [group.id, group.visits]))
  const [next, last] = [groups.get('current')?.[0], groups.get('past')?.[0]]
  const found = [next, last].flatMap((visit) => visit ?? [])
  return found.length > 0 ? found : (groups.get('ideas') ?? []).slice(0, 1)
}
