import { allActivities } from '#data/activity-queries.ts'
import { keptAnswer } from '#data/kept-answers.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { latestExchanges } from './home-figures.ts'

/** The latest exchanges that took place, the newest first. */
export const readLatestExchanges = (today: PartialDate, limit: number): Promise<readonly Activity[]> =>
  keptAnswer('home.latest', `${today} ${limit}`, async () => latestExchanges(await allActivities(), today, limit))
