import type { RecordKind } from '#domain/record/record-kinds.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import type { Mapping } from './guess-mapping.ts'
import type { ImportTable, TableRow } from './import-table.ts'
import { shownText, type CellProblem, type RowProblem } from './import-problem.ts'
import { readCell, type CellReading } from './read-cell.ts'
import { dateOrderOf, type DateOrder } from './read-date.ts'
import { targetOf, type Target } from './target-keys.ts'

/** A row as far as it could be understood on its own. */
export interface Candidate {
  readonly row: number
  /** Only where the file says it. */
  readonly id?: string
  /** What the row says, by field. */
  readonly values: Readonly<Record<string, unknown>>
  /** Names or ids of the records it leads to, by field. */
  readonly links: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly RowProblem[]
}

export type Wish = Pick<CellReading, 'words' | 'language'> & {
  readonly kind: RecordKind
  readonly mapping: Mapping
}

interface Column {
  readonly index: number
  readonly header: string
  readonly target: Target
}

/** How the rows of a table are read: made once a mapping, then asked for each row. */
export function rowReader(table: ImportTable, { kind, mapping, words, language }: Wish): (row: TableRow) => Candidate {
  const columns = table.headers.flatMap((header, index): Column[] => {
    const target = mapping[index] ? targetOf(kind, mapping[index]) : undefined
    return target ? [{ index, header, target }] : []
  })
  const keepsIds = (table.isExact ?? table.hasKeys) === true
  const orders = new Map<number, DateOrder>(
    columns.flatMap(({ index, target }) => (target.shape?.kind === 'date' ? [[index, dateOrderOf(cellsOf(table, index)) ?? 'day-first'] as const] : [])),
  )
  const readings = new Map<number, CellReading>(columns.map(({ index }) => [index, { kind, words, language, keepsIds, isExact: table.isExact === true, order: orders.get(index) ?? 'day-first' }]))
  const ids = new Map<string, number>()
  return ({ number: row, cells }) => {
    const values: Record<string, unknown> = {}
    const links: Record<string, readonly string[]> = {}
    const problems: RowProblem[] = []
    const said: { id?: string } = {}
    for (const { index, header, target } of columns) {
      const cell = cells[index]
      const read = readCell(target, cell, readings.get(index) ?? { kind, words, language, order: 'day-first' })
      if (!read) continue
      if ('problem' in read)
        problems.push({ row, column: header, field: target.field, problem: read.problem, text: shownText(cell), refuses: refusing(read.problem) })
      if ('names' in read) links[target.field] = [...(links[target.field] ?? []), ...read.names]
      else if ('value' in read) {
        if (target.field === 'id') said.id = read.value as string
        else values[target.field] = joined(values[target.field], read.value)
      }
    }
    const { id } = said
    const earlier = id === undefined ? undefined : ids.get(id)
    if (id !== undefined && earlier !== undefined) problems.push(whole(row, 'id', { kind: 'twice', row: earlier }, id))
    if (id !== undefined && !ids.has(id)) ids.set(id, row)
    if (id !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u.test(id)) problems.push(whole(row, 'id', { kind: 'bad-id' }, id))
    const broken = new Set<string>()
    for (const [field, value] of Object.entries(values)) {
      // Joined parts of one field are checked as a whole too.
      const problem = fieldsOf[kind][field]?.check(value)
      if (problem && !problems.some((one) => one.field === field)) problems.push({ ...whole(row, field, problem, ''), refuses: refusing(problem) })
      if (problem) broken.add(field)
    }
    const kept = Object.fromEntries(Object.entries(values).filter(([field]) => !broken.has(field)))
    if (Object.keys(kept).length === 0 && Object.keys(links).length === 0 && problems.every(({ refuses }) => !refuses))
      problems.push(whole(row, '', { kind: 'empty-row' }, ''))
    return { row, ...(id !== undefined && { id }), values: kept, links, problems }
  }
}

/** The candidates of all rows. */
export function candidatesOf(table: ImportTable, wish: Wish): readonly Candidate[] {
  const read = rowReader(table, wish)
  return table.rows.map(read)
}

const whole = (row: number, field: string, problem: CellProblem, text: string): RowProblem => ({ row, column: field, field, problem, text: shownText(text), refuses: true })

/** A text that is too long or broken is no slip to be left out in silence; an unknown word is. */
const refusing = ({ kind }: CellProblem): boolean =>
  ['too-long', 'too-many', 'broken-text', 'out-of-range', 'bad-id', 'wrong-shape', 'unknown-field', 'unknown-language'].includes(kind)

function joined(before: unknown, value: unknown): unknown {
  if (before === undefined) return value
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...(before as unknown[]), ...(value as unknown[])])]
  return typeof before === 'object' && typeof value === 'object' ? { ...before, ...value } : value
}

function* cellsOf(table: ImportTable, index: number): Generator {
  for (const { cells } of table.rows) yield cells[index]
}
