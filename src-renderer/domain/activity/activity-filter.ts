import { mapTierOf, type MapTier } from '#domain/map/map-filter.ts'
import { yearOf } from '#domain/place/partial-date.ts'
import type { Continent, Place, PlaceId } from '#domain/place/place.ts'
import { isInSpan, type YearSpan } from '#domain/statistics/year-span.ts'
import { isHeldContact } from './activity-contacts.ts'
import type { Activity, Direction } from './activity.ts'
import { fieldsOfActivity, type WorkField } from './work-field.ts'

/** What a list of exchanges is narrowed to; an absent line means everything. */
export interface ActivityFilter {
  readonly place?: PlaceId
  readonly sector?: string
  readonly field?: WorkField
  readonly direction?: Direction | 'unknown'
  /** A year in which it was under way: one over New Year belongs to both. */
  readonly year?: number
  /** Years in which it began: each exchange counts in one. */
  readonly begun?: YearSpan
  /** Only events that took place, as they are counted. */
  readonly held?: true
  /** Only what has no date. */
  readonly undated?: true
  readonly tier?: MapTier
  readonly continent?: Continent
}

/** True for an exchange that every line of the filter lets through; of several places one is enough. */
export function fitsActivity(
  activity: Activity,
  filter: ActivityFilter,
  placeOf: (id: PlaceId) => Place | undefined,
): boolean {
  const { place, sector, field, direction, year, begun, held, undated, tier, continent } = filter
  const { date, endDate } = activity
  if (held && !isHeldContact(activity)) return false
  if (undated && date !== undefined) return false
  if (place !== undefined && !activity.placeIds.includes(place)) return false
  if (sector !== undefined && !activity.sectors.includes(sector)) return false
  if (field !== undefined && !fieldsOfActivity(activity).includes(field)) return false
  if (direction !== undefined && (activity.direction ?? 'unknown') !== direction) return false
  if (year !== undefined && (date === undefined || !isInSpan(year, { from: yearOf(date), to: yearOf(endDate ?? date) }))) return false
  if (begun !== undefined && (date === undefined || !isInSpan(yearOf(date), begun))) return false
  if (tier === undefined && continent === undefined) return true
  return activity.placeIds.some((id) => {
    const one = placeOf(id)
    return one !== undefined && (tier === undefined || mapTierOf(one) === tier) && (continent === undefined || one.continent === continent)
  })
}
