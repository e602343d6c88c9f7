import { placeName } from '#domain/place/place.ts'
import { signedTiers, type StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import type { Statistics } from '#domain/statistics/statistics.ts'
import { spanText } from '#domain/statistics/year-span.ts'
import type { VisitSum } from '#domain/statistics/visit-table.ts'
import { visitDirections } from '#domain/visit/visit.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { addressOfContact } from './contact-row.ts'
import { counted, linkedRow, type LinkedTable } from './linked-table.ts'
import { exchangesBehind, placesBehind, visitsBehind } from './rows-behind.ts'
import { exchangeNotes, tierNotes, visitNotes } from './statistics-notes.ts'

export const panels = ['tiers', 'fields', 'directions', 'active', 'visits', 'continents', 'contacts'] as const
/** The parts of the statistics; each is a chart and its table. */
export type Panel = (typeof panels)[number]

/** What the tables are made from. */
export interface Said {
  readonly made: Statistics
  readonly wish: StatisticsWish
  /** Room statistics. */
  readonly words: Words
  readonly format: Formats
}

/** The table of one part. */
export function panelTable(panel: Panel, said: Said): LinkedTable {
  return makers[panel](said)
}

const makers: Readonly<Record<Panel, (said: Said) => LinkedTable>> = {
  tiers: tierTable,
  fields: fieldTable,
  directions: directionTable,
  active: activeTable,
  visits: visitTable,
  continents: continentTable,
  contacts: contactTable,
}

function tierTable({ made, wish, words, format }: Said): LinkedTable {
  const { beginning, series } = made
  const upTo = (year: number) => ({ since: { from: Math.min(beginning, year), to: year } })
  return {
    id: 'tiers',
    title: words('tiers.title'),
    notes: tierNotes(made, words, format),
    columns: [
      { label: words('tiers.yearEnd') },
      ...signedTiers.map((tier) => ({ label: words.in('vocabulary', `tiers.${tier}`), isNumber: true })),
      { label: words('total'), isNumber: true },
      { label: words('tiers.added') },
    ],
    rows: series.years.map(({ year, counts, total, added }) =>
      linkedRow([
        { value: String(year) },
        ...signedTiers.map((tier) => counted(counts[tier], placesBehind(wish, { tiers: [tier], ...upTo(year) }))),
        counted(total, placesBehind(wish, upTo(year))),
        { value: format.list(added.map((place) => placeName(place, words.language))) },
      ]),
    ),
  }
}

function fieldTable({ made, wish, words, format }: Said): LinkedTable {
  const { fields } = made
  return {
    id: 'fields',
    title: words('fields.title'),
    notes: exchangeNotes(made, words, format),
    columns: [
      { label: words('fields.field') },
      ...fields.columns.map((span) => ({ label: spanText(span), isNumber: true })),
      { label: words('total'), isNumber: true },
    ],
    rows: fields.rows.map(({ field, counts, total }) =>
      linkedRow([
        { value: words.in('vocabulary', `workFields.${field}`) },
        ...counts.map((count, index) =>
          counted(count, exchangesBehind(wish, made, { field, begun: fields.columns[index] ?? made.exchangeYears })),
        ),
        counted(total, exchangesBehind(wish, made, { field })),
      ]),
    ),
  }
}

function directionTable({ made, wish, words, format }: Said): LinkedTable {
  const all = made.exchanges.length
  const share = (count: number): string => (all === 0 ? '' : format.percent(count / all))
  const { directionUnknown } = made
  return {
    id: 'directions',
    title: words('directions.title'),
    notes: [],
    columns: [
      { label: words('directions.direction') },
      { label: words('exchanges'), isNumber: true },
      { label: words('directions.share'), isNumber: true },
    ],
    rows: [
      ...made.directions.map(({ direction, count }) =>
        linkedRow([
          { value: words.in('vocabulary', `directions.${direction}`) },
          counted(count, exchangesBehind(wish, made, { direction })),
          { value: share(count) },
        ]),
      ),
      ...(directionUnknown > 0
        ? [
            linkedRow([
              { value: words('directions.unknown') },
              counted(directionUnknown, exchangesBehind(wish, made, { direction: 'unknown' })),
              { value: share(directionUnknown) },
            ]),
          ]
        : []),
      linkedRow([{ value: words('total') }, counted(all, exchangesBehind(wish, made)), { value: share(all) }], true),
    ],
  }
}

function activeTable({ made, wish, words }: Said): LinkedTable {
  return {
    id: 'active',
    title: words('active.title'),
    notes: [words('active.note')],
    columns: [{ label: words('place') }, { label: words('tier') }, { label: words('exchanges'), isNumber: true }],
    rows: made.mostActive.map(({ place, count }) =>
      linkedRow([
        { value: placeName(place, words.language), to: { page: 'places', place: place.id } },
        { value: words.in('vocabulary', `tiers.${place.tier}`) },
        counted(count, exchangesBehind(wish, made, { place: place.id })),
      ]),
    ),
  }
}

function visitTable({ made, wish, words, format }: Said): LinkedTable {
  const { rows, sum } = made.visits
  const row = ({ span, counts, total, people, places }: VisitSum, label: string, isTotal = false) => {
    const all = visitsBehind(wish, made, span)
    const cells = visitDirections.map((direction) => counted(counts[direction], visitsBehind(wish, made, span, direction)))
    return linkedRow([{ value: label }, ...cells, counted(total, all), counted(people, all), counted(places, all)], isTotal)
  }
  return {
    id: 'visits',
    title: words('visits.title'),
    notes: visitNotes(made, words, format),
    columns: [
      { label: words('visits.year') },
      ...visitDirections.map((direction) => ({ label: words.in('vocabulary', `visitDirections.${direction}`), isNumber: true })),
      ...[words('total'), words('visits.people'), words('visits.places')].map((label) => ({ label, isNumber: true })),
    ],
    rows: rows.length === 0 ? [] : [...rows.map((one) => row(one, spanText(one.span))), row(sum, words('total'), true)],
  }
}

function continentTable({ made, wish, words }: Said): LinkedTable {
  return {
    id: 'continents',
    title: words('continents.title'),
    notes: [],
    columns: [
      { label: words('continents.continent') },
      ...signedTiers.map((tier) => ({ label: words.in('vocabulary', `tiers.${tier}`), isNumber: true })),
      { label: words('total'), isNumber: true },
    ],
    rows: [
      ...made.continents.map(({ continent, counts, total }) =>
        linkedRow([
          { value: words.in('vocabulary', `continents.${continent}`) },
          ...signedTiers.map((tier) => counted(counts[tier], placesBehind(wish, { continent, tiers: [tier] }))),
          counted(total, placesBehind(wish, { continent })),
        ]),
      ),
      linkedRow(
        [
          { value: words('total') },
          ...signedTiers.map((tier) => counted(made.tiers[tier], placesBehind(wish, { tiers: [tier] }))),
          counted(made.places.length, placesBehind(wish)),
        ],
        true,
      ),
    ],
  }
}

function contactTable({ made, words, format }: Said): LinkedTable {
  return {
    id: 'contacts',
    title: words('contacts.title'),
    notes: [words('contacts.note')],
    columns: [
      { label: words('place') },
      { label: words('tier') },
      { label: words('contacts.last') },
      { label: words('contacts.kind') },
      { label: words('contacts.months'), isNumber: true },
      { label: words('contacts.light') },
    ],
    rows: made.contacts.map(({ place, contact }) =>
      linkedRow([
        { value: placeName(place, words.language), to: { page: 'places', place: place.id } },
        { value: words.in('vocabulary', `tiers.${place.tier}`) },
        { value: contact.last ? format.partialDate(contact.last.date) : null, to: addressOfContact(contact) },
        { value: contact.last ? words.in('vocabulary', `contactKinds.${contact.last.kind}`) : null },
        { value: contact.months ?? null },
        { value: words.in('vocabulary', `contactLights.${contact.light}`) },
      ]),
    ),
  }
}
