import type { RegisterProblem } from '#domain/log/register-checks.ts'

/** Why a cell or a row can't be taken as it is; the words stand in the room 'import' under the kind. */
export type CellProblem =
  | RegisterProblem
  /** A word that no vocabulary has, a country or a language unknown to us. */
  | { readonly kind: 'unknown-word' }
  /** Nothing on record is called so. */
  | { readonly kind: 'not-found' }
  /** More than one thing on record is called so; the first was taken. */
  | { readonly kind: 'several' }
  /** The same id or the same name stands in an earlier row. */
  | { readonly kind: 'twice'; readonly row: number }
  /** Nothing stands in any column that is taken. */
  | { readonly kind: 'empty-row' }

export interface RowProblem {
  readonly row: number
  /** The heading of the column; "" for the row as a whole. */
  readonly column: string
  readonly field: string
  readonly problem: CellProblem
  /** What stands there, shortened. */
  readonly text: string
  /** True when the row can't come in; else only the cell is left out. */
  readonly refuses: boolean
}

const longestShown = 60

export const shownText = (cell: unknown): string => {
  const text = (typeof cell === 'string' ? cell : cell === null || cell === undefined ? '' : JSON.stringify(cell)).toWellFormed().replace(/\s+/g, ' ').trim()
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
