import { firstDayNumber } from '#domain/place/day.ts'
import type { Activity, ActivityId, Direction } from './activity.ts'

export interface LaneMark {
  readonly activityId: ActivityId
  /** Years on the axis, with the part of the year as fraction. */
  readonly at: number
  readonly direction: Direction | 'none'
  readonly isHeld: boolean
}

export interface Lane {
  readonly sector: string
  readonly marks: readonly LaneMark[]
}

export interface ActivityLanes {
  readonly firstYear: number
  readonly lastYear: number
  readonly lanes: readonly Lane[]
  /** How many more sectors there are than lanes. */
  readonly otherSectors: number
  /** Programmes and others without a date, which stand under the picture. */
  readonly undated: readonly Activity[]
}

/** Dated activities by sector and time, fullest lanes first, at most `limit` lanes, over at least `span` years. */
export function activityLanes(activities: readonly Activity[], thisYear: number, limit = 7, span = 8): ActivityLanes {
  const dated = activities.filter((activity) => activity.date !== undefined)
  const years = dated.map((activity) => Math.floor(at(activity)))
  const lastYear = Math.max(thisYear, ...years)
  const firstYear = Math.min(lastYear - span + 1, Math.max(lastYear - 19, Math.min(lastYear, ...years)))
  const lanes = new Map<string, LaneMark[]>()
  for (const activity of dated) {
    if (at(activity) < firstYear) continue
    for (const sector of activity.sectors.length > 0 ? activity.sectors : [''])
      lanes.set(sector, [...(lanes.get(sector) ?? []), mark(activity)])
  }
  const sorted = [...lanes].sort(
    (a, b) => b[1].length - a[1].length || newest(b[1]) - newest(a[1]) || (a[0] < b[0] ? -1 : 1),
  )
  return {
    firstYear,
    lastYear,
    lanes: sorted.slice(0, limit).map(([sector, marks]) => ({ sector, marks: marks.sort((a, b) => a.at - b.at) })),
    otherSectors: Math.max(0, sorted.length - limit),
    undated: activities.filter((activity) => activity.date === undefined),
  }
}

const mark = (activity: Activity): LaneMark => ({
  activityId: activity.id,
  at: at(activity),
  direction: activity.direction ?? 'none',
  isHeld: activity.state === 'held',
})

/** A date known to the year stands in the middle of it. */
function at(activity: Activity): number {
  const date = activity.date
  if (date === undefined) return 0
  const year = Number(date.slice(0, 4))
  if (date.length === 4) return year + 0.5
  const january = Date.UTC(year, 0, 1) / 86_400_000
  const middle = date.length === 7 ? 15 : 0
  return year + (firstDayNumber(date) + middle - january) / 366
}

const newest = (marks: readonly LaneMark[]): number => Math.max(...marks.map((one) => one.at))
