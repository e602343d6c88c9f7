import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import { countedExchanges, countedPlaces, type StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { madeConditions } from '#domain/statistics/made-conditions.ts'
import type { Statistics } from '#domain/statistics/statistics.ts'
import type { YearSpan } from '#domain/statistics/year-span.ts'
import type { Visit } from '#domain/visit/visit.ts'
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

/** The list of visits behind a number of the statistics. */
export const visitsBehind = (wish: StatisticsWish, { visitScope }: Statistics, span: YearSpan, direction?: Visit['direction']): Address => ({
  page: 'ledger',
  kind: 'visit',
  look: { conditions: madeConditions(wish, visitScope, span, direction), sort: { field: 'date', direction: 'descending' } },
})
