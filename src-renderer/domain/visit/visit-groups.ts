import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Visit } from './visit.ts'

export const visitGroupIds = ['current', 'ideas', 'past', 'templates'] as const

export interface VisitGroup {
  readonly id: (typeof visitGroupIds)[number]
  readonly visits: readonly Visit[]
}

/**
 * Visits as the office looks at them: what is under way or ahead, the nearest first; ideas without a date; what is over, the
 * latest first; and templates. Empty groups are left out.
 */
export function visitGroups(visits: readonly Visit[], today: PartialDate): readonly VisitGroup[] {
  const groupOf = (visit: Visit): VisitGroup['id'] => {
    if (visit.isTemplate) return 'templates'
    if (isOver(visit, today)) return 'past'
    return visit.date === undefined ? 'ideas' : 'current'
  }
  const order: Readonly<Record<VisitGroup['id'], (a: Visit, b: Visit) => number>> = {
    current: (a, b) => byText(a.date ?? '', b.date ?? ''),
    ideas: () => 0,
    past: (a, b) => byText(lastOf(b), lastOf(a)),
    templates: () => 0,
  }
  return visitGroupIds
    .map((id) => ({ id, visits: visits.filter((visit) => groupOf(visit) === id).sort((a, b) => order[id](a, b) || byText(a.id, b.id)) }))
    .filter((group) => group.visits.length > 0)
}

const isOver = (visit: Visit, today: PartialDate): boolean =>
  visit.state === 'closed' || visit.state === 'cancelled' || (lastOf(visit) !== '' && lastOf(visit) < today)

const lastOf = ({ date, endDate }: Visit): string => endDate ?? date ?? ''
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
