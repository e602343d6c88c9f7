import Papa from 'papaparse'
import { guardedCell } from './guarded-cell.ts'
import type { OfficeTable } from './office-table.ts'

/** Tables one under the other as CSV for a spreadsheet: byte order mark, title, headings, rows, notes; lines ended by CR LF. */
export function tablesCsv(tables: readonly OfficeTable[]): string {
  const lines = tables.flatMap(({ title, columns, rows, notes }, index) => [
    ...(index === 0 ? [] : [[]]),
    [title],
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map((cell) => cell ?? '')),
    ...notes.map((note) => [note]),
  ])
  return `\uFEFF${Papa.unparse(
    lines.map((line) => line.map(guardedCell)),
    { newline: '\r\n' },
  )}\r\n`
}
