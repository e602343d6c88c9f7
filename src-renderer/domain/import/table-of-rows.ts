import { cellText } from './cell-text.ts'
import type { ImportTable, TableRow } from './import-table.ts'

const rowsLookedAt = 12

/**
 * The table in the rows of a sheet: titles above the headings are passed over, a row of stable keys under them takes their
 * place, empty rows are left out. `kind` of the table is not known yet.
 */
export function tableOfRows(name: string, rows: readonly TableRow[]): ImportTable {
  const at = headingRow(rows)
  const heading = rows[at]
  if (!heading) return { name, headers: [], rows: [] }
  const width = lastFilled(heading.cells) + 1
  const below = rows[at + 1]
  const keys = below && isKeyRow(below.cells, width) ? below.cells : undefined
  const headers = Array.from({ length: width }, (_, index) => textOf((keys ?? heading.cells)[index]))
  const body = rows.slice(at + (keys ? 2 : 1)).filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''))
  return { name, headers, rows: body, ...(keys && { hasKeys: true }) }
}

/** The first of the upper rows that is nearly as full as the fullest of them; a title fills one cell. */
function headingRow(rows: readonly TableRow[]): number {
  const counts = rows.slice(0, rowsLookedAt).map(({ cells }) => cells.filter((cell) => textOf(cell) !== '').length)
  const most = Math.max(0, ...counts)
  return counts.findIndex((count) => count > 0 && count >= most * 0.6)
}

/** At least half of the cells look like "titles/en", and none like anything else. */
function isKeyRow(cells: readonly unknown[], width: number): boolean {
  const texts = cells.slice(0, width).map(textOf)
  const filled = texts.filter((text) => text !== '')
  return filled.length > 0 && filled.length * 2 >= width && filled.every((text) => keyLike.test(text)) && filled.some((text) => /[a-z]/.test(text))
}

const keyLike = /^(?:[a-z][A-Za-z]*)(?:\/[A-Za-z0-9-]+)?(?:\.name)?$/

const lastFilled = (cells: readonly unknown[]): number => cells.reduce<number>((last, cell, index) => (textOf(cell) === '' ? last : index), -1)

const textOf = (cell: unknown): string => cellText(cell).trim()
