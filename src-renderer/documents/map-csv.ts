import Papa from 'papaparse'
import { placeColumns, type PlaceColumn, type PlaceRow } from './place-row.ts'

/**
 * The rows as CSV for a spreadsheet: byte order mark, headings in the reader's language, then the stable keys, lines
 * ended by CR LF. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function mapCsv(rows: readonly PlaceRow[], headings: Readonly<Record<PlaceColumn, string>>): string {
  const table = [
    placeColumns.map((column) => headings[column]),
    [...placeColumns],
    ...rows.map((row) => placeColumns.map((column) => guarded(row[column]))),
  ]
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}\r\n`
}

/** Spaces and other marks before the sign do not stop a spreadsheet, nor do the full-width forms of the signs. */
function guarded(cell: string | number): string | number {
  if (typeof cell === 'number') return cell
  const text = cell.replaceAll('\0', '')
  return /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
}
