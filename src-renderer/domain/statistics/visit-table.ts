import { fieldOfSector } from '#domain/activity/work-field.ts'
import { yearOf } from '#domain/place/partial-date.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { isAhead, isMade } from '#domain/visit/visit-contacts.ts'
import type { Headcounts } from '#domain/visit/headcounts.ts'
import { visitDirections, type Visit } from '#domain/visit/visit.ts'
import type { StatisticsWish } from './statistics-wish.ts'
import { isInSpan, yearColumns, type YearSpan } from './year-span.ts'

export interface VisitSum {
  readonly span: YearSpan
  readonly counts: Readonly<Record<Visit['direction'], number>>
  readonly total: number
  /** Who travelled, by the rosters. */
  readonly people: number
  /** Different places gone to or received from. */
  readonly places: number
}

export interface VisitTable {
  readonly rows: readonly VisitSum[]
  readonly sum: VisitSum
  /** Planned or approved, not counted. */
  readonly ahead: number
  /** Made, but on a day that nobody wrote down; not counted. */
  readonly undated: number
  readonly otherYears: number
}

/** Without a period visits show this many years, the latest ones in which there was any. */
const usualYears = 7

/** The visits that a wish asks for, whatever their state and date. */
export function visitsInScope(visits: readonly Visit[], wish: StatisticsWish, placeOf: (id: PlaceId) => Place | undefined): readonly Visit[] {
  const isPlaceAsked = (id: PlaceId): boolean => {
    const place = placeOf(id)
    return place !== undefined && (!wish.tier || place.tier === wish.tier) && (!wish.continent || place.continent === wish.continent)
  }
  return visits.filter(
    ({ isTemplate, direction, sectors, placeIds }) =>
      !isTemplate &&
      (!wish.direction || direction === wish.direction) &&
      (!wish.sector || sectors.includes(wish.sector)) &&
      (!wish.field || sectors.some((sector) => fieldOfSector(sector) === wish.field)) &&
      ((!wish.tier && !wish.continent) || placeIds.some(isPlaceAsked)),
  )
}

/** Visits made by year and direction, with the people who went and the places they joined; each counts in the year it began. */
export function visitTable(scope: readonly Visit[], headcounts: Headcounts, wish: StatisticsWish, now: number, mostRows = 8): VisitTable {
  const made = scope.filter(isMade)
  const dated = made.filter(({ date }) => date !== undefined)
  const years = wish.years ?? usualSpan(dated, now)
  const shown = dated.filter((visit) => isInSpan(yearOfVisit(visit), years))
  const sumOf = (span: YearSpan): VisitSum => {
    const visits = shown.filter((visit) => isInSpan(yearOfVisit(visit), span))
    const counts = Object.fromEntries(visitDirections.map((direction) => [direction, visits.filter((visit) => visit.direction === direction).length]))
    return {
      span,
      counts: counts as Record<Visit['direction'], number>,
      total: visits.length,
      people: visits.reduce((sum, { id, direction }) => sum + (headcounts.get(id)?.[direction === 'outbound' ? 'home' : 'abroad'] ?? 0), 0),
      places: new Set(visits.flatMap(({ placeIds }) => placeIds)).size,
    }
  }
  return {
    rows: shown.length === 0 ? [] : yearColumns(years, mostRows).map(sumOf),
    sum: sumOf(years),
    ahead: scope.filter(isAhead).length,
    undated: made.length - dated.length,
    otherYears: dated.length - shown.length,
  }
}

const yearOfVisit = ({ date }: Visit): number => (date ? yearOf(date) : Number.NaN)

function usualSpan(dated: readonly Visit[], now: number): YearSpan {
  const years = dated.map(yearOfVisit)
  const to = years.length === 0 ? now : Math.max(...years)
  return { from: Math.max(to - usualYears + 1, Math.min(to, ...years)), to }
}
