import type { AnyRecord } from '#domain/record/any-record.ts'
import Papa from 'papaparse'
import type { Cell, Sheet } from 'write-excel-file/universal'
import { guardedCell } from './guarded-cell.ts'
import { sheetNames } from './tables-xlsx.ts'
import { workbookBytes, workbookText } from './workbook-bytes.ts'

export type TableCell = string | number | boolean | null

/** Records as rows under headings in the reader's language and stable keys, by which an import knows the columns again. */
export interface RecordTable {
  /** The name of the sheet. */
  readonly name: string
  readonly headings: readonly string[]
  readonly keys: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableColumn {
  readonly key: string
  readonly heading: string
}

/** A list as it stands on the screen: `cellOf` says what stands in a column. */
export function recordTable(name: string, columns: readonly TableColumn[], records: readonly AnyRecord[], cellOf: (record: AnyRecord, key: string) => TableCell): RecordTable {
  return {
    name,
    headings: columns.map(({ heading }) => heading),
    keys: columns.map(({ key }) => key),
    rows: records.map((record) => columns.map(({ key }) => cellOf(record, key))),
  }
}

/** The table for a spreadsheet: byte order mark, headings, keys, lines ended by CR LF; no cell is a formula. */
export function tableCsv({ headings, keys, rows }: RecordTable): Uint8Array {
  const lines = [headings, keys, ...rows].map((cells) => cells.map((cell) => (typeof cell === 'string' ? escaped(cell) : (cell ?? ''))))
  return new TextEncoder().encode(`\ufeff${Papa.unparse(lines, { newline: '\r\n' })}\r\n`)
}

/** The tables as a workbook, one sheet each; headings and keys stay in sight. */
export function tablesWorkbook(tables: readonly RecordTable[], isRightToLeft = false): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name))
  return workbookBytes(tables.map((table, index) => sheetOf(table, names[index] ?? '', isRightToLeft)), { fontSize: 11 })
}

function sheetOf({ headings, keys, rows }: RecordTable, sheet: string, rightToLeft: boolean): Sheet<Blob> {
  const cellOf = (cell: TableCell): Cell => {
    if (cell === null || cell === '') return null
    if (typeof cell === 'number') return { value: cell, type: Number }
    return typeof cell === 'boolean' ? { value: cell, type: Boolean } : { value: workbookText(escaped(cell)), type: String }
  }
  return {
    sheet,
    data: [
      headings.map((value) => ({ value: value || ' ', type: String, fontWeight: 'bold' as const })),
      keys.map((value) => ({ value, type: String, fontSize: 9 })),
      ...rows.map((cells) => cells.map(cellOf)),
    ],
    columns: headings.map((heading, index) => ({ width: widthOf([heading, ...rows.slice(0, 100).map((cells) => cells[index] ?? '')]) })),
    stickyRowsCount: 2,
    rightToLeft,
  }
}

/** A text that begins like a guarded one is guarded once more, so that reading it takes only ours away. */
const escaped = (text: string): string => (/^'+[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : String(guardedCell(text)))

/** Characters; those of East Asia are twice as wide. */
const widthOf = (cells: readonly (TableCell | undefined)[]): number =>
  Math.min(48, Math.max(8, ...cells.map((cell) => Array.from(String(cell ?? '').slice(0, 60)).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 2))))
