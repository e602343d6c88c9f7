import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import { countedExchanges, countedPlaces, type StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import type { Statistics } from '#domain/statistics/statistics.ts'
import type { Address } from '#navigation/address.ts'

/** The list of places behind a number of the statistics. */
export const placesBehind = (wish: StatisticsWish, more: PlaceFilter = {}): Address => ({
  page: 'places',
  filter: { ...countedPlaces(wish), ...more },
})

/** The list of exchanges behind a number of the statistics. */
export const exchangesBehind = (
  wish: StatisticsWish,
  { exchangeYears }: Statistics,
  more: ActivityFilter = {},
): Address => ({
  page: 'exchanges',
  filter: { ...countedExchanges(wish), begun: exchangeYears, ...more },
})
