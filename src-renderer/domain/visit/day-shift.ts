import { firstDayNumber } from '#domain/place/day.ts'
import { clockAt } from './zoned-clock.ts'

/** Days by which the calendar of `zone` (IANA) at `instant` is ahead of the calendar of `from` at `since`; milliseconds since 1970 UTC. */
export function dayShift(instant: number, zone: string, since: number, from: string): number {
  const [there, here] = [clockAt(instant, zone), clockAt(since, from)]
  return there && here ? firstDayNumber(there.date) - firstDayNumber(here.date) : 0
}
