import type { ImportFile, ImportRemark, TableRow } from '#domain/import/import-table.ts'
import { tableOfRows } from '#domain/import/table-of-rows.ts'
import Papa from 'papaparse'
import { decodedText } from './decoded-text.ts'
import { importLimits, refuseImport } from './import-refused.ts'

export interface CsvWish {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
}

const offeredDelimiters = [',', ';', '\t', '|'] as const

/** The one table of a CSV file. A row is what a spreadsheet shows as one, whatever line ends its cells hold. */
export function csvTables(bytes: Uint8Array, { encoding: asked, delimiter }: CsvWish): ImportFile {
  const { mostRows, mostColumns, mostInCell } = importLimits
  const { text, encoding } = decodedText(bytes, asked)
  if (text.includes('\0')) refuseImport({ kind: 'unknown-format' })
  // Excel may say the delimiter in a first line of its own.
  const [said = '', named = ''] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? []
  // An empty last line would count against the delimiter that is guessed.
  const parsed = Papa.parse<string[]>(text.slice(said.length).replace(/^\ufeff/, '').replace(/[\r\n]+$/, ''), {
    delimiter: delimiter ?? named,
    delimitersToGuess: [...offeredDelimiters],
    preview: mostRows + 3,
  })
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes')
  if (quotes) refuseImport({ kind: 'broken-quotes', row: (quotes.row ?? 0) + 1 })
  if (parsed.data.length > mostRows + 2) refuseImport({ kind: 'too-many-rows', sheet: '', most: mostRows, row: mostRows + 1 })
  const offset = said === '' ? 1 : 2
  const rows = parsed.data.map((cells, index) => ({ number: index + offset, cells }))
  for (const { number, cells } of rows) {
    if (cells.length > mostColumns) refuseImport({ kind: 'too-many-columns', sheet: '', most: mostColumns, row: number })
    if (cells.some((cell) => cell.length > mostInCell)) refuseImport({ kind: 'too-long-cell', sheet: '', row: number, most: mostInCell })
  }
  const table = tableOfRows('', rows)
  if (table.headers.length === 0) refuseImport({ kind: 'empty' })
  return { format: 'csv', tables: [table], remarks: longRows(table.headers.length, table.rows), encoding, delimiter: parsed.meta.delimiter }
}

/** Rows that are longer than the headings, as one remark. */
export function longRows(width: number, rows: readonly TableRow[], sheet = ''): readonly ImportRemark[] {
  const long = rows.filter(({ cells }) => cells.slice(width).some((cell) => cell !== '' && cell !== null && cell !== undefined))
  const [first] = long
  return first ? [{ kind: 'long-rows', sheet, count: long.length, row: first.number }] : []
}
