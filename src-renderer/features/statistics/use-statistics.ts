import { useMemo } from 'react'
import { allActivities } from '#data/activity-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { allHeadcounts, allVisits } from '#data/visit-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { statistics } from '#domain/statistics/statistics.ts'
import { useWords } from '#i18n/words.ts'
import { useContacts } from '#parts/use-contacts.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useToday } from '#parts/use-today.ts'
import type { Said } from './statistics-tables.ts'

export interface StatisticsRoom {
  readonly said: Said
  /** What the filters may be chosen from. */
  readonly activities: readonly Activity[]
  readonly isEmpty: boolean
}

/** All figures for a wish, followed as the records change; undefined while they are being read. */
export function useStatistics(wish: StatisticsWish): StatisticsRoom | undefined {
  const words = useWords('statistics')
  const format = useFormats()
  const places = useQuery(allPlaces, [])
  const activities = useQuery(allActivities, [])
  const visits = useQuery(allVisits, [])
  const headcounts = useQuery(allHeadcounts, [])
  const contacts = useContacts()
  const year = Number(useToday().slice(0, 4))
  return useMemo(() => {
    if (places.kind === 'loading' || activities.kind === 'loading' || visits.kind === 'loading' || headcounts.kind === 'loading' || !contacts) return undefined
    const made = statistics({ places: places.value, activities: activities.value, visits: visits.value, headcounts: headcounts.value, contacts, year }, wish)
    return {
      said: { made, wish, words, format },
      activities: activities.value,
      isEmpty: places.value.length === 0 && activities.value.length === 0,
    }
  }, [places, activities, visits, headcounts, contacts, year, wish, words, format])
}
