import { spanText } from '#domain/statistics/year-span.ts'
import { dashed } from './dashed.ts'
import type { Panel, Said } from './statistics-tables.ts'

/** What a part counts, and over which time. */
export function subtitleOf(panel: Panel, { made, words, format }: Said): string {
  const exchangeYears = dashed(spanText(made.exchangeYears))
  switch (panel) {
    case 'tiers':
      return words('tiers.subtitle', { years: dashed(spanText(made.placeYears)) })
    case 'fields':
      return words('fields.subtitle', { years: exchangeYears })
    case 'directions':
      return words('directions.subtitle', { count: made.exchanges.length, years: exchangeYears })
    case 'active':
      return exchangeYears
    case 'visits':
      return words('visits.subtitle', { number: format.number(made.visits.sum.total), years: dashed(spanText(made.visits.sum.span)) })
    case 'continents':
      return words('continents.subtitle', { count: made.places.length })
    case 'contacts':
      return words('contacts.subtitle', { count: made.contacts.length })
  }
}
