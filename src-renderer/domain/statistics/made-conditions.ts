import { fieldOfSector } from '#domain/activity/work-field.ts'
import type { Place } from '#domain/place/place.ts'
import type { ListCondition } from '#domain/record/list-look.ts'
import { madeStates } from '#domain/visit/visit-contacts.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { StatisticsWish } from './statistics-wish.ts'
import type { YearSpan } from './year-span.ts'

/** What a filter by tier, continent or field of work is spelled out with. */
export interface VisitScope {
  readonly places: readonly Place[]
  /** Every sector that a visit names, the office's own among them. */
  readonly sectors: readonly string[]
}

/** The conditions under which the list of visits shows exactly those that a number of the statistics counts. */
export function madeConditions(wish: StatisticsWish, { places, sectors }: VisitScope, { from, to }: YearSpan, direction?: Visit['direction']): readonly ListCondition[] {
  const asked = places.filter(({ tier, continent }) => (!wish.tier || tier === wish.tier) && (!wish.continent || continent === wish.continent))
  const anyOf = (field: string, ids: readonly string[]): ListCondition => ({ field, is: 'any-of', ids })
  return [
    { field: 'isTemplate', is: 'no' },
    anyOf('state', madeStates),
    { field: 'date', is: 'between', from: String(from), to: String(to) },
    ...(direction ? [anyOf('direction', [direction])] : []),
    ...(wish.direction ? [anyOf('direction', [wish.direction])] : []),
    ...(wish.tier || wish.continent ? [anyOf('placeIds', asked.map(({ id }) => id))] : []),
    ...(wish.sector ? [anyOf('sectors', [wish.sector])] : []),
    ...(wish.field ? [anyOf('sectors', sectors.filter((sector) => fieldOfSector(sector) === wish.field))] : []),
  ]
}
