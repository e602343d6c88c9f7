import { inTimeOrder } from '#domain/visit/item-order.ts'
import type { Item } from '#domain/visit/item.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'

export interface VisitCountries {
  /** ISO 3166-1 alpha-2, in the order in which the visit comes to them. */
  readonly all: readonly string[]
  /** Those that only the itinerary has, with the items that lead there. */
  readonly unplanned: ReadonlyMap<string, readonly string[]>
}

/**
 * The countries of an outbound visit: those of its destinations and those the itinerary comes to. A stop at an airport
 * counts unless the next leg leaves from it and nothing lies between. Home, and Hong Kong, Macao and Taiwan where home is
 * China, are no countries abroad.
 */
export function visitCountries(file: Pick<VisitFile, 'visit' | 'items'>, surroundings: VisitSurroundings): VisitCountries {
  const before = known.get(file)
  if (before?.surroundings === surroundings) return before.countries
  const countries = foundCountries(file, surroundings)
  known.set(file, { surroundings, countries })
  return countries
}

// Half of the rules ask for the countries of the same file.
const known = new WeakMap<object, { readonly surroundings: VisitSurroundings; readonly countries: VisitCountries }>()

function foundCountries({ visit, items }: Pick<VisitFile, 'visit' | 'items'>, surroundings: VisitSurroundings): VisitCountries {
  const { home, places, airports } = surroundings
  const isAbroad = (country: string | undefined): country is string =>
    country !== undefined && country !== '' && country !== home.country && !(home.country === 'CN' && ['HK', 'MO', 'TW'].includes(country))
  const planned = visit.placeIds.flatMap((id) => [places.get(id)?.country].filter(isAbroad))
  const visited = new Map<string, string[]>()
  const ordered = inTimeOrder(items).filter(({ date, progress }) => date !== undefined && progress !== 'dropped')
  const legs = ordered.filter(({ kind }) => kind === 'leg')
  for (const item of ordered) {
    const country = (item.kind === 'leg' ? airports.get(item.toCode)?.country : undefined) ?? (item.placeId && places.get(item.placeId)?.country)
    if (!isAbroad(country) || isPassedThrough(item, legs, ordered)) continue
    const here = visited.get(country)
    if (here) here.push(item.id)
    else visited.set(country, [item.id])
  }
  const all = [...new Set([...planned, ...visited.keys()])]
  return { all, unplanned: new Map([...visited].filter(([country]) => !planned.includes(country))) }
}

/** Whether a leg leads to an airport that is only left again: the next leg begins there, with nothing but notes between. */
function isPassedThrough(item: Item, legs: readonly Item[], ordered: readonly Item[]): boolean {
  if (item.kind !== 'leg' || item.toCode === '') return false
  const next = legs[legs.indexOf(item) + 1]
  if (next?.fromCode !== item.toCode) return false
  const between = ordered.slice(ordered.indexOf(item) + 1, ordered.indexOf(next))
  return between.every(({ kind }) => kind === 'note')
}
