/** A table as an office hands it in: what it says, and nothing of how it looks. */
export interface OfficeTable {
  /** Stable, for names of files. */
  readonly id: string
  readonly title: string
  /** What is counted how, and what is left out. */
  readonly notes: readonly string[]
  readonly columns: readonly OfficeColumn[]
  readonly rows: readonly OfficeRow[]
}

export interface OfficeColumn {
  readonly label: string
  readonly isNumber?: boolean
}

export interface OfficeRow {
  /** One cell for each column; null where there is nothing to say. */
  readonly cells: readonly (string | number | null)[]
  readonly isTotal?: boolean
}
