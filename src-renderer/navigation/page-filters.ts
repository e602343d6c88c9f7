import type { ActivityFilter } from '#domain/activity/activity-filter.ts'
import { directions } from '#domain/activity/activity.ts'
import { workFields } from '#domain/activity/work-field.ts'
import { mapTiers } from '#domain/map/map-filter.ts'
import { contactLights } from '#domain/place/contact-light.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import { continents } from '#domain/place/place.ts'
import { signedTiers, type StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { anyText, idText, oneOf, someOf, year, years, yes, type Details } from './filter-details.ts'

/** How the filter of the places stands in their address. */
export const placeDetails: Details<PlaceFilter> = {
  tiers: ['tier', someOf(mapTiers)],
  continent: ['continent', oneOf(continents)],
  country: ['country', anyText],
  light: ['light', oneOf(contactLights)],
  since: ['since', years],
  undated: ['undated', yes],
  confirmed: ['confirmed', yes],
}

/** How the filter of the exchanges stands in their address. */
export const activityDetails: Details<ActivityFilter> = {
  place: ['place', idText()],
  sector: ['sector', anyText],
  field: ['field', oneOf(workFields)],
  direction: ['direction', oneOf([...directions, 'unknown'])],
  year: ['year', year],
  begun: ['begun', years],
  held: ['held', yes],
  undated: ['undated', yes],
  tier: ['tier', oneOf(mapTiers)],
  continent: ['continent', oneOf(continents)],
}

/** How the period and the filters of the statistics stand in their address. */
export const statisticsDetails: Details<StatisticsWish> = {
  years: ['years', years],
  tier: ['tier', oneOf(signedTiers)],
  continent: ['continent', oneOf(continents)],
  field: ['field', oneOf(workFields)],
  sector: ['sector', anyText],
  direction: ['direction', oneOf(directions)],
}
