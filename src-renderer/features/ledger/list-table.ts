import type { AnyRecord } from '#domain/record/any-record.ts'
import type { RecordTable } from '#documents/record-table.ts'
import type { RecordWords } from './list-source.ts'

/** Milliseconds of work before the page may draw again. */
const slice = 30

export interface TableWish {
  readonly name: string
  /** Field and heading, in their order. */
  readonly columns: readonly { readonly field: string; readonly heading: string }[]
  readonly records: readonly AnyRecord[]
  readonly reading: Pick<RecordWords, 'textOf' | 'shapeOf'>
}

/** What is listed as a table for a file: words as on the screen, numbers and days as such, and the id by which an import knows the record again. */
export async function tableOfList({ name, columns, records, reading }: TableWish, onProgress: (share: number) => void, signal: AbortSignal): Promise<RecordTable> {
  const rows: (readonly (string | number | null)[])[] = []
  let paused = performance.now()
  for (const record of records) {
    rows.push([record.id, ...columns.map(({ field }) => cellOf(record, field, reading))])
    if (performance.now() - paused < slice) continue
    onProgress(rows.length / records.length)
    await new Promise((go) => setTimeout(go))
    signal.throwIfAborted()
    paused = performance.now()
  }
  return { name, headings: ['ID', ...columns.map(({ heading }) => heading)], keys: ['id', ...columns.map(({ field }) => field)], rows }
}

function cellOf(record: AnyRecord, field: string, { textOf, shapeOf }: TableWish['reading']): string | number | null {
  const value = record[field]
  if (value === undefined) return null
  const isDay = shapeOf(field)?.kind === 'date'
  return typeof value === 'number' || (isDay && typeof value === 'string') ? value : textOf(record, field) || null
}
