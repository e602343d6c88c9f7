import { firstDayNumber } from '#domain/place/day.ts'
import type { LanguageMap } from '#domain/place/language.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'

/** Public holidays of whole countries as their file holds them. */
export interface HolidayTable {
  /** The first and the last day of which anything is known. */
  readonly from: PartialDate
  readonly to: PartialDate
  readonly names: readonly LanguageMap[]
  /** By ISO 3166-1 alpha-2: days since `from` and index into `names`, in turn, in order. */
  readonly days: Readonly<Record<string, readonly number[]>>
}

/** 'unknown' where nothing is known of the country or the year, which is not the same as no holiday. */
export type HolidayAnswer = { readonly kind: 'holiday'; readonly name: LanguageMap } | { readonly kind: 'none' } | { readonly kind: 'unknown' }

/** Whether a day is a public holiday in a country; of regions within it nothing is known. */
export function holidayOn(table: HolidayTable, country: string, date: PartialDate): HolidayAnswer {
  const row = Object.hasOwn(table.days, country) ? table.days[country] : undefined
  if (!row || datePrecision(date) !== 'day' || date < table.from || date > table.to) return unknown
  const day = firstDayNumber(date) - firstDayNumber(table.from)
  for (let at = 0; at < row.length; at += 2) {
    if (row[at] === day) return { kind: 'holiday', name: table.names[row[at + 1] ?? -1] ?? {} }
  }
  return none
}

/** Knows no country; what is asked while the file is not there. */
export const noHolidays: HolidayTable = { from: '1970-01-01' as PartialDate, to: '1970-01-01' as PartialDate, names: [], days: {} }

/** The table in a file of holidays; `undefined` when the file is not one of ours. */
export function holidayTable(file: unknown): HolidayTable | undefined {
  if (typeof file !== 'object' || file === null) return undefined
  const { format, version, from, to, names, days } = file as Readonly<Record<string, unknown>>
  const isOurs = format === 'sister-city-atlas/holidays' && version === 1 && typeof from === 'string' && typeof to === 'string'
  return isOurs && Array.isArray(names) && typeof days === 'object' && days !== null ? (file as HolidayTable) : undefined
}

const unknown: HolidayAnswer = { kind: 'unknown' }
const none: HolidayAnswer = { kind: 'none' }
