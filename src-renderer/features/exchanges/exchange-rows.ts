import { fitsActivity, type ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { Activity } from '#domain/activity/activity.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { yearOf } from '#domain/place/partial-date.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'
import { searchRank, type SearchKeys } from '#domain/search/search-keys.ts'

export interface ExchangeRow {
  readonly id: string
  readonly activity: Activity
  readonly title: string
  readonly places: string
  readonly keys: SearchKeys
}

/** What the reader wants to see; an absent line means everything. */
export interface ExchangeFilter extends ActivityFilter {
  readonly text: string
}

export interface ExchangeSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** The rows that fit, in the order wished for; what has no date stands last either way. */
export function exchangeRows(
  rows: readonly ExchangeRow[],
  filter: ExchangeFilter,
  sort: ExchangeSort,
  compare: (a: string, b: string) => number,
  placeOf: (id: PlaceId) => Place | undefined,
): readonly ExchangeRow[] {
  const fitting = rows.filter(
    ({ activity, keys }) => fitsActivity(activity, filter, placeOf) && searchRank(keys, filter.text) !== undefined,
  )
  const turn = sort.direction === 'ascending' ? 1 : -1
  return fitting.sort((a, b) => {
    if (sort.column !== 'date') return turn * compare(textOf(a, sort.column), textOf(b, sort.column)) || byDate(b, a)
    const undated = Number(a.activity.date === undefined) - Number(b.activity.date === undefined)
    return undated || turn * byDate(a, b) || compare(a.title, b.title)
  })
}

/** The years in which there was an exchange, the latest first. */
export function exchangeYears(activities: readonly Activity[]): readonly number[] {
  const years = activities.flatMap(({ date, endDate }) =>
    date ? [yearOf(date), ...(endDate ? [yearOf(endDate)] : [])] : [],
  )
  return [...new Set(years)].sort((a, b) => b - a)
}

const byDate = (a: ExchangeRow, b: ExchangeRow): number => dayOf(a) - dayOf(b)
const dayOf = ({ activity }: ExchangeRow): number => (activity.date ? firstDayNumber(activity.date) : 0)

function textOf(row: ExchangeRow, column: string): string {
  switch (column) {
    case 'title':
      return row.title
    case 'places':
      return row.places
    case 'direction':
      return row.activity.direction ?? ''
    default:
      return row.activity.state
  }
}
