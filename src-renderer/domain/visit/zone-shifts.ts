import { Temporal } from 'temporal-polyfill'

/** A moment from which a zone's clocks run differently. */
export interface ZoneShift {
  /** On the clock before the change: "2026-03-29T01:00:00". */
  readonly onset: string
  /** Minutes ahead of UTC. */
  readonly before: number
  readonly after: number
}

/**
 * What the clocks of `zone` (IANA) do between two moments, milliseconds since 1970 UTC: first how they stand at the first,
 * said as a change to the same, then every change. Empty for an unknown zone.
 */
export function zoneShifts(zone: string, from: number, to: number): readonly ZoneShift[] {
  try {
    let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
    const first = minutes(at)
    const shifts: ZoneShift[] = [{ onset: wall(at), before: first, after: first }]
    for (let guard = 0; guard < mostShifts; guard += 1) {
      const next = at.getTimeZoneTransition('next')
      if (!next || next.epochMilliseconds > to) break
      const before = minutes(next.subtract({ seconds: 1 }))
      shifts.push({ onset: wall(next.toInstant().add({ minutes: before }).toZonedDateTimeISO('UTC')), before, after: minutes(next) })
      at = next
    }
    return shifts
  } catch {
    // A RangeError is the answer: no such zone.
    return []
  }
}

/** A zone changes twice a year as a rule; a visit lasts days. */
const mostShifts = 40

const minutes = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => offsetNanoseconds / 60e9
const wall = (at: Temporal.ZonedDateTime): string => at.toPlainDateTime().toString({ smallestUnit: 'second' })
