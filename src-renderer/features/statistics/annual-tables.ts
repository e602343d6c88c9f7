import type { OfficeTable } from '#documents/office-table.ts'
import { fieldsOfActivity } from '#domain/activity/work-field.ts'
import { textIn } from '#domain/place/language-map.ts'
import { placeName } from '#domain/place/place.ts'
import { signedTiers } from '#domain/statistics/statistics-wish.ts'
import { statistics, type Statistics, type StatisticsRecords } from '#domain/statistics/statistics.ts'
import { oneYear } from '#domain/statistics/year-span.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { exchangeNotes, tierNotes } from './statistics-notes.ts'
import { panelTable, type Panel, type Said } from './statistics-tables.ts'

/** Years the table of fields looks back, the reported one among them. */
const fieldYears = 5

/** The tables of a year as they are handed in: a summary, the series up to its end, its exchanges one by one. */
export function annualTables(records: StatisticsRecords, words: Words, format: Formats): readonly OfficeTable[] {
  const { year } = records
  const ofYear = statistics(records, { years: oneYear(year) })
  const before = statistics(records, { years: oneYear(year - 1) })
  const upTo = statistics(records, { years: { from: Math.min(ofYear.beginning, year), to: year } })
  const lately = statistics(records, { years: { from: year - fieldYears + 1, to: year } })
  const table = (panel: Panel, made: Statistics): OfficeTable => {
    const said: Said = { made, wish: {}, words, format }
    const { id, title, notes, columns, rows } = panelTable(panel, said)
    return {
      id,
      title,
      notes,
      columns,
      rows: rows.map(({ cells, isTotal }) => ({ cells, ...(isTotal && { isTotal }) })),
    }
  }
  return [
    summary(ofYear, before, words, format, year),
    table('tiers', upTo),
    table('fields', lately),
    table('directions', ofYear),
    table('active', ofYear),
    table('visits', ofYear),
    table('continents', ofYear),
    table('contacts', ofYear),
    exchangeList(ofYear, records, words, format),
  ]
}

function summary(now: Statistics, before: Statistics, words: Words, format: Formats, year: number): OfficeTable {
  const added = now.series.years.at(-1)?.added ?? []
  const line = (label: string, value: number, earlier: number | null) => ({
    cells: [label, value, earlier, earlier === null ? null : value - earlier],
  })
  const standing = (made: Statistics) => made.series.years.at(-1)
  const undated = now.series.undated.length
  return {
    id: 'summary',
    title: words('annual.title', { year: String(year) }),
    notes: tierNotes(now, words, format),
    columns: [
      { label: words('annual.figure') },
      ...[year, year - 1].map((one) => ({ label: String(one), isNumber: true })),
      { label: words('annual.change'), isNumber: true },
    ],
    rows: [
      ...signedTiers.map((tier) =>
        line(
          words.in('vocabulary', `tiers.${tier}`),
          standing(now)?.counts[tier] ?? 0,
          standing(before)?.counts[tier] ?? 0,
        ),
      ),
      line(words('annual.dated'), standing(now)?.total ?? 0, standing(before)?.total ?? 0),
      ...(undated > 0 ? [line(words('annual.undated'), undated, undated)] : []),
      line(words('annual.added'), added.length, (before.series.years.at(-1)?.added ?? []).length),
      line(words('annual.countries'), now.countries, null),
      line(words('annual.exchanges'), now.exchanges.length, before.exchanges.length),
      line(words('annual.visits'), now.visits.sum.total, before.visits.sum.total),
    ],
  }
}

function exchangeList(made: Statistics, { places }: StatisticsRecords, words: Words, format: Formats): OfficeTable {
  const named = new Map(places.map((place) => [place.id, placeName(place, words.language)]))
  const sorted = [...made.exchanges].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  return {
    id: 'exchanges',
    title: words('annual.list'),
    notes: exchangeNotes(made, words, format),
    columns: [
      words('annual.date'),
      words('annual.exchange'),
      words('annual.places'),
      words('directions.direction'),
      words('fields.field'),
    ].map((label) => ({ label })),
    rows: sorted.map((exchange) => ({
      cells: [
        exchange.date ? format.partialDate(exchange.date) : null,
        textIn(exchange.titles, words.language)?.text ?? words.in('parts', 'untitled'),
        format.list(exchange.placeIds.flatMap((id) => named.get(id) ?? [])),
        exchange.direction ? words.in('vocabulary', `directions.${exchange.direction}`) : null,
        format.list(fieldsOfActivity(exchange).map((field) => words.in('vocabulary', `workFields.${field}`))),
      ],
    })),
  }
}
