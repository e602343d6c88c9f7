import { allActivities } from '#data/activity-queries.ts'
import { allContactEvents } from '#data/contact-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { allHeadcounts, allVisits } from '#data/visit-queries.ts'
import { contactsOf } from '#domain/place/contact-light.ts'
import { intervalsOf } from '#domain/place/contact-intervals.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { yearOf } from '#domain/place/partial-date.ts'
import type { StatisticsRecords } from '#domain/statistics/statistics.ts'

/** The records as the tables of a year count them: places that were partners by its end, lights as of its last day. */
export async function annualRecords(year: number, today: PartialDate): Promise<StatisticsRecords> {
  const [places, activities, events, home, visits, headcounts] = await Promise.all([
    allPlaces(),
    allActivities(),
    allContactEvents(),
    homeCity(),
    allVisits(),
    allHeadcounts(),
  ])
  const there = places.filter(({ tierSince }) => tierSince === undefined || yearOf(tierSince) <= year)
  const lastDay = `${year}-12-31` as PartialDate
  const contacts = contactsOf(there, events, lastDay < today ? lastDay : today, intervalsOf(home))
  return { places: there, activities, visits, headcounts, contacts, year }
}
