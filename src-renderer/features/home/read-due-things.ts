import { keptAnswer } from '#data/kept-answers.ts'
import { dueThings, type DueThing } from '#domain/calendar/due-things.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { readDueRecords } from './read-due-records.ts'

export interface Due {
  readonly things: readonly DueThing[]
  /** The records that are due. */
  readonly records: readonly AnyRecord[]
}

/** What is overdue or falls due within a month, the oldest first. */
export const readDueThings = (today: PartialDate): Promise<Due> =>
  keptAnswer('home.due', today, async () => {
    const all = await readDueRecords()
    const things = dueThings(all, today)
    const due = new Set<string>(things.map(({ id }) => id))
    const records = Object.values(all).flat() as unknown as readonly AnyRecord[]
    return { things, records: records.filter(({ id }) => due.has(id)) }
  })
