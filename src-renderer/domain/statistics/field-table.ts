import type { Activity } from '#domain/activity/activity.ts'
import { fieldsOfActivity, workFields, type WorkField } from '#domain/activity/work-field.ts'
import { yearOf } from '#domain/place/partial-date.ts'
import { isInSpan, yearColumns, type YearSpan } from './year-span.ts'

export interface FieldRow {
  readonly field: WorkField
  /** One number for each column. */
  readonly counts: readonly number[]
  readonly total: number
}

export interface FieldTable {
  readonly columns: readonly YearSpan[]
  /** Only fields in which there was something; the most first. */
  readonly rows: readonly FieldRow[]
  /** The greatest number in a cell. */
  readonly peak: number
  /** Sum of all cells; greater than `exchanges` where one belongs to several fields. */
  readonly entries: number
  readonly exchanges: number
}

/** Exchanges by field of work and by the year in which they began; one in several fields counts in each. */
export function fieldTable(exchanges: readonly Activity[], span: YearSpan, mostColumns: number): FieldTable {
  const inSpan = exchanges.filter(({ date }) => date !== undefined && isInSpan(yearOf(date), span))
  const columns = yearColumns(span, mostColumns)
  const rows = workFields
    .map((field): FieldRow => {
      const own = inSpan.filter((exchange) => fieldsOfActivity(exchange).includes(field))
      const counts = columns.map(
        (column) => own.filter(({ date }) => date !== undefined && isInSpan(yearOf(date), column)).length,
      )
      return { field, counts, total: own.length }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => rank(a) - rank(b) || b.total - a.total)
  return {
    columns,
    rows,
    peak: Math.max(0, ...rows.flatMap(({ counts }) => counts)),
    entries: rows.reduce((sum, { total }) => sum + total, 0),
    exchanges: inSpan.length,
  }
}

/** What fits no field stands last however much it is. */
const rank = ({ field }: FieldRow): number => (field === 'other' ? 1 : 0)
