import type { TimedItem } from './timed-items.ts'

/** What stands on the sheet for the road. */
export interface RoadItems {
  /** Under way at this moment. */
  readonly now: readonly TimedItem[]
  /** The next that begins, with everything that begins at the same time. */
  readonly next: readonly TimedItem[]
  /** What else begins within the same day of its own place. */
  readonly later: readonly TimedItem[]
}

/** What is under way at `instant` (milliseconds since 1970 UTC), what comes next, and the rest of that day; dropped items and lodgings are left out. */
export function roadItems(timed: readonly TimedItem[], instant: number): RoadItems {
  const shown = timed.filter(({ item, start }) => start !== undefined && item.progress !== 'dropped' && item.kind !== 'stay')
  const now = shown.filter(({ start = 0, end = 0 }) => start <= instant && instant < end)
  const ahead = shown.filter(({ start = 0 }) => start > instant).sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  const next = ahead.filter(({ start }) => start === ahead[0]?.start)
  const day = (now[0] ?? next[0])?.item.date
  return { now, next, later: ahead.slice(next.length).filter(({ item }) => item.date === day || item.date === next[0]?.item.date) }
}
