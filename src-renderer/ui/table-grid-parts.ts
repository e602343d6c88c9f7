/** A column of a grid. */
export interface GridColumn {
  readonly id: string
  readonly label: string
  /** Rem; a column without one shares what is left by `share`. */
  readonly width?: number
  readonly share?: number
  readonly isSortable?: boolean
  /** 'end' for numbers. */
  readonly align?: 'start' | 'end'
}

/** A line of a grid: a row, or the head of a group of rows. */
export type GridLine<R> =
  | { readonly kind: 'group'; readonly key: string; readonly title: string; readonly count: string; readonly isFolded: boolean }
  | { readonly kind: 'row'; readonly key: string; readonly id: string; readonly row: R }

/** What a page may ask of a grid. */
export interface GridHandle {
  readonly focus: () => void
  readonly edit: (line: number, column: number) => void
}
