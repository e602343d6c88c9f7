import type { ImportRemark, TableRow } from '#domain/import/import-table.ts'
import { dateOfSerial } from '#domain/import/read-date.ts'
import { importLimits, refuseImport } from './import-refused.ts'
import type { DateLook } from './xlsx-styles.ts'
import { readXml } from './xml-events.ts'

export interface Workbook {
  readonly strings: readonly string[]
  readonly looks: readonly DateLook[]
  readonly is1904: boolean
}

export interface SheetRows {
  readonly rows: readonly TableRow[]
  readonly remarks: readonly ImportRemark[]
}

/** Days between the two calendars of spreadsheets. */
const daysTo1904 = 1462

/** The rows of a sheet. Formulas count as the values kept of them; a merged column says its value in every row it spans. */
export function sheetRows(bytes: Uint8Array, sheet: string, workbook: Workbook): SheetRows {
  const { mostRows, mostColumns, mostInCell } = importLimits
  const rows: { number: number; cells: unknown[] }[] = []
  const counts = { formulas: { count: 0, row: 0 }, merged: { count: 0, row: 0 }, 'error-cells': { count: 0, row: 0 } }
  const note = (kind: keyof typeof counts, row: number): void => {
    counts[kind].row ||= row
    counts[kind].count += 1
  }
  const merges: string[] = []
  let row = { number: 0, cells: [] as unknown[] }
  let cell: { column: number; type: string; look: DateLook; value: string; hasFormula: boolean } | undefined
  let catching = ''
  let phonetic = 0
  readXml(bytes, sheet, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = { number: Number(attributes.r ?? row.number + 1), cells: [] }
        if (rows.length >= mostRows + 2) refuseImport({ kind: 'too-many-rows', sheet, most: mostRows, row: row.number })
        rows.push(row)
      } else if (name === 'c') {
        const column = attributes.r === undefined ? row.cells.length : columnOf(attributes.r)
        if (column >= mostColumns) refuseImport({ kind: 'too-many-columns', sheet, most: mostColumns, row: row.number })
        cell = { column, type: attributes.t ?? 'n', look: workbook.looks[Number(attributes.s ?? 0)], value: '', hasFormula: false }
      } else if (name === 'f' && cell) cell.hasFormula = true
      else if (name === 'v' || name === 't') catching = name
      else if (name === 'rPh') phonetic += 1
      else if (name === 'mergeCell' && attributes.ref !== undefined) merges.push(attributes.ref)
    },
    text: (text) => {
      if (!cell || catching === '' || phonetic > 0) return
      cell.value += text
      if (cell.value.length > mostInCell) refuseImport({ kind: 'too-long-cell', sheet, row: row.number, most: mostInCell })
    },
    close: (name) => {
      if (name === 'v' || name === 't') catching = ''
      if (name === 'rPh') phonetic -= 1
      if (name !== 'c' || !cell) return
      if (cell.hasFormula) note('formulas', row.number)
      if (cell.type === 'e') note('error-cells', row.number)
      while (row.cells.length < cell.column) row.cells.push(null)
      row.cells[cell.column] = valueOf(cell, workbook)
      cell = undefined
    },
  })
  spread(merges, rows, (number) => note('merged', number))
  const remarks = Object.entries(counts).flatMap(([kind, { count, row: first }]): ImportRemark[] => (count > 0 ? [{ kind: kind as keyof typeof counts, sheet, count, row: first }] : []))
  return { rows, remarks }
}

function valueOf({ type, value, look }: { type: string; value: string; look: DateLook }, { strings, is1904 }: Workbook): unknown {
  if (type === 's') return strings[Number(value)] ?? null
  if (type === 'e' || value === '') return null
  if (type === 'b') return value === '1'
  if (type === 'd') return value.slice(0, 10)
  if (type !== 'n') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const day = look && dateOfSerial(number + (is1904 ? daysTo1904 : 0))
  return day === undefined ? number : look === 'day' ? day : day.slice(0, look === 'month' ? 7 : 4)
}

/** "BC12" → 54. */
function columnOf(ref: string): number {
  let column = 0
  for (const letter of /^[A-Z]*/.exec(ref)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function spread(merges: readonly string[], rows: readonly { number: number; cells: unknown[] }[], said: (row: number) => void): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const ref of merges) {
    const [from = '', to = from] = ref.split(':')
    const [first, last] = [Number(/\d+$/.exec(from)?.[0]), Number(/\d+$/.exec(to)?.[0])]
    const column = columnOf(from)
    said(first)
    if (column !== columnOf(to) || last - first > rows.length) continue
    const value = byNumber.get(first)?.cells[column]
    if (value === undefined || value === null) continue
    for (let number = first + 1; number <= last; number += 1) {
      const cells = byNumber.get(number)?.cells
      if (!cells) continue
      while (cells.length < column) cells.push(null)
      cells[column] = value
    }
  }
}
