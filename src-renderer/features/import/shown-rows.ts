import type { Choices } from '#domain/import/import-ops.ts'
import { rowName } from '#domain/import/import-ops.ts'
import type { PlannedRow } from '#domain/import/import-plan.ts'
import type { TableRow } from '#domain/import/import-table.ts'
import { rowState, rowStates, type RowState } from '#domain/import/row-states.ts'
import { targetOf } from '#domain/import/target-keys.ts'
import type { Planned } from './conversation.ts'

/** A row with what stands in the file and what becomes of it. */
export interface ShownRow {
  readonly id: string
  readonly planned: PlannedRow
  readonly cells: TableRow['cells']
  readonly state: RowState
}

export const rowFilters = ['all', ...rowStates, 'noted'] as const
export type RowFilter = (typeof rowFilters)[number]

/** The rows of one table, as they stand in the file. */
export function shownRows({ plan, tables }: Planned, table: number, choices: Choices): readonly ShownRow[] {
  const source = tables[table]?.table.rows ?? []
  return plan.rows
    .filter((planned) => planned.table === table)
    .map((planned, index) => ({ id: rowName(planned), planned, cells: source[index]?.cells ?? [], state: rowState(planned, choices) }))
}

export const fitsFilter = ({ state, planned }: ShownRow, filter: RowFilter): boolean =>
  filter === 'all' || (filter === 'noted' ? planned.problems.length > 0 : state === filter)

/** How many rows each filter shows. */
export function filterCounts(rows: readonly ShownRow[]): Readonly<Record<RowFilter, number>> {
  const counts: Record<RowFilter, number> = { all: rows.length, new: 0, changes: 0, same: 0, 'left-out': 0, refused: 0, noted: 0 }
  for (const { state, planned } of rows) {
    counts[state] += 1
    if (planned.problems.length > 0) counts.noted += 1
  }
  return counts
}

/** The fields that columns go to, each once, in the order of the file. */
export function fieldsInFile({ tables }: Planned, table: number): readonly string[] {
  const wish = tables[table]
  if (!wish) return []
  return [...new Set(wish.mapping.flatMap((key) => targetOf(wish.kind, key)?.field ?? []))]
}

/** What the file says for a field, as it stands there. */
export function cellsOfField({ tables }: Planned, { planned, cells }: ShownRow, field: string): readonly unknown[] {
  const wish = tables[planned.table]
  return (wish?.mapping ?? []).flatMap((key, index) => {
    const cell = cells[index]
    const isThere = cell !== null && cell !== undefined && cell !== ''
    return isThere && targetOf(planned.kind, key)?.field === field ? [cell] : []
  })
}
