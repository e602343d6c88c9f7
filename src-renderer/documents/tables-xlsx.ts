import type { Cell, Sheet } from 'write-excel-file/universal'
import { guardedCell } from './guarded-cell.ts'
import type { OfficeTable } from './office-table.ts'
import { workbookBytes, workbookText } from './workbook-bytes.ts'

export interface WorkbookWords {
  readonly isRightToLeft: boolean
  /** A face the office's spreadsheet program has for the language. */
  readonly fontFamily: string
}

/** Tables as a workbook, one sheet each: title, headings that stay in sight, rows, notes. Numbers are numbers, text is never a formula. */
export function tablesXlsx(tables: readonly OfficeTable[], words: WorkbookWords): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? String(index + 1), words))
  return workbookBytes(sheets, { fontFamily: words.fontFamily, fontSize: 11 })
}

/** Names of at most 31 UTF-16 units without the signs a spreadsheet refuses, each once whatever its case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain =
      title
        .replace(/[\\/?*[\]:']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || 'Sheet'
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` ${number}`
      const name = `${plain
        .slice(0, 31 - end.length)
        .toWellFormed()
        .trimEnd()}${end}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

const headingRows = 3
const totalLook = { fontWeight: 'bold', topBorderStyle: 'thin' } as const

function sheetOf({ title, columns, rows, notes }: OfficeTable, sheet: string, words: WorkbookWords): Sheet<Blob> {
  const side = (index: number) => (columns[index]?.isNumber ? 'right' : words.isRightToLeft ? 'right' : 'left')
  const cellOf = (value: string | number | null, index: number, isTotal: boolean): Cell => {
    if (value === null) return null
    const look = { align: side(index), ...(isTotal && totalLook) } as const
    return typeof value === 'number'
      ? { value, type: Number, ...look }
      : { value: workbookText(String(guardedCell(value))), type: String, ...look }
  }
  return {
    sheet,
    data: [
      [{ value: String(guardedCell(title)), type: String, fontWeight: 'bold', fontSize: 14 }],
      [],
      columns.map(({ label }, index) => ({
        value: String(guardedCell(label)),
        type: String,
        fontWeight: 'bold',
        bottomBorderStyle: 'thin',
        align: side(index),
        wrap: true,
        alignVertical: 'center',
      })),
      ...rows.map(({ cells, isTotal = false }) => cells.map((cell, index) => cellOf(cell, index, isTotal))),
      [],
      ...notes.map((note) => [{ value: String(guardedCell(note)), type: String, fontStyle: 'italic' } as const]),
    ],
    columns: columns.map((_, index) => ({
      width: columnWidth(
        columns[index]?.label ?? '',
        rows.map(({ cells }) => cells[index] ?? ''),
      ),
    })),
    stickyRowsCount: headingRows,
    rightToLeft: words.isRightToLeft,
  }
}

/** Characters of the default face that the longest cell needs; Han, kana and Hangul are as wide as two. */
function columnWidth(label: string, cells: readonly (string | number)[]): number {
  const width = (text: string): number =>
    Array.from(text).reduce<number>(
      (sum, letter) =>
        sum + (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2.1 : 1.1),
      0,
    )
  return Math.min(
    60,
    Math.max(7, 2 + Math.max(width(label) / (cells.length > 0 ? 1.4 : 1), ...cells.map((cell) => width(String(cell))))),
  )
}
