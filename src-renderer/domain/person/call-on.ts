import type { Activity } from '#domain/activity/activity.ts'
import { firstDayNumber, monthsLater } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Organisation } from './organisation.ts'

export interface CallOn {
  /** The last exchange held that names the organisation. */
  readonly last?: PartialDate
  /** When the next call-on or video meeting is due; absent where no interval is wished for or nobody has called yet. */
  readonly due?: PartialDate
}

/** When an organisation was last met, and when it is to be met again. */
export function callOn(
  organisation: Pick<Organisation, 'id' | 'contactMonths'>,
  activities: readonly Pick<Activity, 'organisationIds' | 'state' | 'date'>[],
  today: PartialDate,
): CallOn {
  const now = firstDayNumber(today)
  const held = activities.flatMap(({ organisationIds, state, date }) =>
    state === 'held' && date !== undefined && organisationIds.includes(organisation.id) && firstDayNumber(date) <= now
      ? [date]
      : [],
  )
  const last = held.reduce<PartialDate | undefined>(
    (latest, date) => (latest === undefined || firstDayNumber(date) > firstDayNumber(latest) ? date : latest),
    undefined,
  )
  if (last === undefined) return {}
  return { last, ...(organisation.contactMonths !== undefined && { due: monthsLater(last, organisation.contactMonths) }) }
}
