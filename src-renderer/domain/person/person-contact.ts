import type { Activity } from '#domain/activity/activity.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { firstDayNumber, monthsBetween } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Person } from './person.ts'

export interface PersonContact {
  readonly last: PartialDate
  /** Whole months since the last contact. */
  readonly months: number
  /** How many exchanges and letters there were. */
  readonly times: number
}

/** The contact with a person as of `today`: exchanges held and letters that went out or came in; undefined without any. */
export function personContact(
  id: Person['id'],
  activities: readonly Pick<Activity, 'personIds' | 'state' | 'date'>[],
  letters: readonly Pick<Letter, 'personIds' | 'state' | 'date'>[],
  today: PartialDate,
): PersonContact | undefined {
  const now = firstDayNumber(today)
  const dates = [...activities.filter(({ state }) => state === 'held'), ...letters.filter(({ state }) => state === 'done')]
    .filter(({ personIds }) => personIds.includes(id))
    .flatMap(({ date }) => (date !== undefined && firstDayNumber(date) <= now ? [date] : []))
    .sort((a, b) => firstDayNumber(b) - firstDayNumber(a))
  const [last] = dates
  return last && { last, months: monthsBetween(last, today), times: dates.length }
}
