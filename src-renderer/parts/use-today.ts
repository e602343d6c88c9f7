import { homeCity } from '#data/home-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { localClock } from '#domain/place/local-clock.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { useNow } from './use-now.ts'

/** The home city, once it is known. */
export function useHomeCity(): HomeCity | undefined {
  const home = useQuery(homeCity, [])
  return home.kind === 'ready' ? home.value : undefined
}

/** Today's date on the calendar of the home city, else of this computer. */
export function useToday(): PartialDate {
  const now = useNow()
  return todayIn(useHomeCity()?.timeZone, now)
}

export function todayIn(timeZone: string | undefined, now: Date): PartialDate {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const clock = (timeZone && localClock(now, timeZone)) || localClock(now, here) || localClock(now, 'UTC')
  if (!clock) throw new Error('the runtime has no calendar')
  return clock.today
}
