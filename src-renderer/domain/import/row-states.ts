import { outcomeOf, rowName, type Choices, type RowAction, type RowOutcome } from './import-ops.ts'
import type { PlannedRow } from './import-plan.ts'

/** What becomes of a row, as a list of rows is filtered by it. */
export const rowStates = ['new', 'changes', 'same', 'left-out', 'refused'] as const
export type RowState = (typeof rowStates)[number]

const states: Readonly<Record<RowOutcome, RowState>> = { add: 'new', fill: 'changes', overwrite: 'changes', same: 'same', skip: 'left-out', refused: 'refused' }

export const rowState = (row: PlannedRow, choices: Choices): RowState => states[outcomeOf(row, choices)]

/** Whether the row comes in. */
export const comesIn = (state: RowState): boolean => state === 'new' || state === 'changes'

/** What a person may choose for one row; a likeness is needed to fill or overwrite it. */
export function actionsFor({ match, refusal }: PlannedRow): readonly RowAction[] {
  if (refusal) return ['skip']
  if (!match) return ['add', 'skip']
  return match.by === 'id' ? ['overwrite', 'fill', 'skip'] : ['fill', 'overwrite', 'add', 'skip']
}

/** The choices with these rows ticked or not: back to what holds for all where that does, else said of the row. */
export function withTicks(choices: Choices, rows: readonly PlannedRow[], isTicked: boolean): Choices {
  const said = new Map(choices.rows)
  for (const row of rows) {
    const name = rowName(row)
    if (comesIn(rowState(row, { ...choices, rows: said })) === isTicked) continue
    said.delete(name)
    if (comesIn(rowState(row, { ...choices, rows: said })) === isTicked) continue
    said.set(name, isTicked ? (row.match ? 'fill' : 'add') : 'skip')
    // A row that is refused, or would change nothing, can't be ticked.
    if (isTicked && !comesIn(rowState(row, { ...choices, rows: said }))) said.delete(name)
  }
  return { ...choices, rows: said }
}
