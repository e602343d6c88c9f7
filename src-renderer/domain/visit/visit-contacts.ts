import type { ContactEvent } from '#domain/place/contact-event.ts'
import type { Visit } from './visit.ts'

/** The states of a visit that set out: it is no longer a mere plan. */
export const madeStates = ['under-way', 'back', 'closed'] as const satisfies readonly Visit['state'][]

/** Whether the delegation has set out; templates never do. */
export const isMade = ({ state, isTemplate }: Pick<Visit, 'state' | 'isTemplate'>): boolean => !isTemplate && (madeStates as readonly Visit['state'][]).includes(state)

/** Whether it is meant to set out: more than an idea, and not called off. */
export const isAhead = ({ state, isTemplate }: Pick<Visit, 'state' | 'isTemplate'>): boolean => !isTemplate && (state === 'planned' || state === 'approved')

/** The contacts that visits bear out with the places they go to or come from: those made, and those still ahead. */
export function visitContacts(visits: readonly Pick<Visit, 'id' | 'placeIds' | 'date' | 'endDate' | 'state' | 'isTemplate'>[]): readonly ContactEvent[] {
  return visits.flatMap((visit): ContactEvent[] => {
    const { id, placeIds, date, endDate } = visit
    const state = isMade(visit) ? 'held' : isAhead(visit) ? 'planned' : undefined
    if (state === undefined || date === undefined) return []
    return [{ kind: 'visit', recordId: id, placeIds, date, ...(endDate && { endDate }), state }]
  })
}
