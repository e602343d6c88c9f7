import Papa from 'papaparse'
import { guardedCell } from './guarded-cell.ts'
import { placeColumns, type PlaceColumn, type PlaceRow } from './place-row.ts'

/**
 * The rows as CSV for a spreadsheet: byte order mark, headings in the reader's language, then the stable keys, lines
 * ended by CR LF. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function mapCsv(rows: readonly PlaceRow[], headings: Readonly<Record<PlaceColumn, string>>): string {
  const table = [
    placeColumns.map((column) => headings[column]),
    [...placeColumns],
    ...rows.map((row) => placeColumns.map((column) => guardedCell(row[column]))),
  ]
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}\r\n`
}
