import { fitsActivity } from '#domain/activity/activity-filter.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import { yearOf } from '#domain/place/partial-date.ts'
import { fitsPlace } from '#domain/place/place-filter.ts'
import { isToBeConfirmed, type Place, type PlaceId } from '#domain/place/place.ts'
import type { Headcounts } from '#domain/visit/headcounts.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { contactAges, type ContactAge } from './contact-ages.ts'
import { continentTable, type ContinentRow } from './continent-table.ts'
import { directionShares, mostActive, type DirectionShare, type PlaceCount } from './exchange-shares.ts'
import { fieldTable, type FieldTable } from './field-table.ts'
import {
  countedExchanges,
  countedPlaces,
  signedTiers,
  type SignedTier,
  type StatisticsWish,
} from './statistics-wish.ts'
import { tierSeries, type TierSeries } from './tier-series.ts'
import type { VisitScope } from './made-conditions.ts'
import { visitsInScope, visitTable, type VisitTable } from './visit-table.ts'
import { isInSpan, type YearSpan } from './year-span.ts'

export interface StatisticsRecords {
  readonly places: readonly Place[]
  readonly activities: readonly Activity[]
  readonly visits: readonly Visit[]
  readonly headcounts: Headcounts
  readonly contacts: ReadonlyMap<PlaceId, Contact>
  /** The calendar year that is running. */
  readonly year: number
}

/** Every figure of the statistics page and of the annual tables. */
export interface Statistics {
  /** Partners counted today. */
  readonly places: readonly Place[]
  readonly tiers: Readonly<Record<SignedTier, number>>
  readonly countries: number
  readonly ended: readonly Place[]
  readonly toBeConfirmed: readonly Place[]
  /** The year of the first dated tier, whatever the period. */
  readonly beginning: number
  readonly placeYears: YearSpan
  readonly series: TierSeries
  readonly exchangeYears: YearSpan
  readonly exchanges: readonly Activity[]
  readonly fields: FieldTable
  readonly directions: readonly DirectionShare[]
  readonly directionUnknown: number
  readonly undatedExchanges: number
  /** Counted exchanges before and after the years shown. */
  readonly otherYears: number
  readonly mostActive: readonly PlaceCount[]
  readonly continents: readonly ContinentRow[]
  readonly contacts: readonly ContactAge[]
  readonly visits: VisitTable
  readonly visitScope: VisitScope
}

/** Without a period exchanges show this many years, the latest ones in which there was any. */
const usualYears = 7

/** All figures for one wish. Each equals what the list shows under the same filter. */
export function statistics(records: StatisticsRecords, wish: StatisticsWish, mostColumns = 8): Statistics {
  const { contacts } = records
  const lightOf = (id: PlaceId) => contacts.get(id)?.light ?? 'not-checked'
  const byId = new Map(records.places.map((place) => [place.id, place]))
  const inScope = records.places.filter(
    ({ tier, continent }) =>
      (wish.tier ? tier === wish.tier : signedTiers.some((one) => one === tier)) &&
      (!wish.continent || continent === wish.continent),
  )
  const places = records.places.filter((place) => fitsPlace(place, countedPlaces(wish), lightOf))
  const sure = inScope.filter((place) => !isToBeConfirmed(place))
  const beginning = firstYear(places, records.year)
  const placeYears = wish.years ?? { from: beginning, to: records.year }
  const filter = countedExchanges(wish)
  const all = records.activities.filter((activity) => fitsActivity(activity, filter, (id) => byId.get(id)))
  const exchangeYears = wish.years ?? usualSpan(all, records.year)
  const exchanges = all.filter(({ date }) => date !== undefined && isInSpan(yearOf(date), exchangeYears))
  const undatedExchanges = all.filter(({ date }) => date === undefined).length
  const { shares, unknown } = directionShares(exchanges)
  return {
    places,
    tiers: Object.fromEntries(
      signedTiers.map((tier) => [tier, places.filter((place) => place.tier === tier).length]),
    ) as Record<SignedTier, number>,
    countries: new Set(places.map(({ country }) => country)).size,
    ended: sure.filter(({ standing }) => standing === 'terminated'),
    toBeConfirmed: inScope.filter(isToBeConfirmed),
    beginning,
    placeYears,
    series: tierSeries(places, placeYears),
    exchangeYears,
    exchanges,
    fields: fieldTable(exchanges, exchangeYears, mostColumns),
    directions: shares,
    directionUnknown: unknown,
    undatedExchanges,
    otherYears: all.length - exchanges.length - undatedExchanges,
    mostActive: mostActive(
      exchanges,
      records.places.filter((place) => !isToBeConfirmed(place)),
    ),
    continents: continentTable(places),
    contacts: contactAges(places, contacts),
    visits: visitTable(visitsInScope(records.visits, wish, (id) => byId.get(id)), records.headcounts, wish, records.year, mostColumns),
    visitScope: { places: records.places, sectors: [...new Set(records.visits.flatMap(({ sectors }) => sectors))] },
  }
}

function firstYear(places: readonly Place[], now: number): number {
  return Math.min(now, ...places.flatMap(({ tierSince }) => (tierSince ? [yearOf(tierSince)] : [])))
}

function usualSpan(exchanges: readonly Activity[], now: number): YearSpan {
  const years = exchanges.flatMap(({ date }) => (date ? [yearOf(date)] : []))
  const to = years.length === 0 ? now : Math.max(...years)
  return { from: Math.max(to - usualYears + 1, Math.min(to, ...years)), to }
}
