import type { OfficeRow, OfficeTable } from '#documents/office-table.ts'
import type { Address } from '#navigation/address.ts'

export interface LinkedRow extends OfficeRow {
  /** Where the rows behind a cell stand, for each cell that is made of any. */
  readonly to: readonly (Address | undefined)[]
}

/** A table whose numbers lead to the rows they are made of. */
export interface LinkedTable extends OfficeTable {
  readonly rows: readonly LinkedRow[]
}

export interface LinkedCell {
  readonly value: string | number | null
  readonly to?: Address | undefined
}

export const linkedRow = (cells: readonly LinkedCell[], isTotal = false): LinkedRow => ({
  cells: cells.map(({ value }) => value),
  to: cells.map(({ to }) => to),
  ...(isTotal && { isTotal }),
})

/** A number with its rows behind it; nothing is behind a zero. */
export const counted = (value: number, to: Address): LinkedCell => (value === 0 ? { value } : { value, to })
