/** One condition of a list; what it may say depends on the shape of the field. */
export type ListCondition =
  | { readonly field: string; readonly is: 'any-of'; readonly ids: readonly string[] }
  | { readonly field: string; readonly is: 'contains'; readonly text: string }
  /** Dates of any precision, both ends included. */
  | { readonly field: string; readonly is: 'between'; readonly from?: string; readonly to?: string }
  | { readonly field: string; readonly is: 'from-to'; readonly from?: number; readonly to?: number }
  | { readonly field: string; readonly is: 'yes' | 'no' | 'empty' | 'filled' }

export interface ListColumn {
  readonly field: string
  /** Rem. */
  readonly width?: number
}

export interface ListSort {
  readonly field: string
  readonly direction: 'ascending' | 'descending'
}

/** What a list shows and how: all of it stands in the address, so that Back brings it back. */
export interface ListLook {
  /** Looked for in every field with words. */
  readonly text?: string
  /** All must fit. */
  readonly conditions?: readonly ListCondition[]
  readonly sort?: ListSort
  /** The field by which the rows stand in groups. */
  readonly group?: string
  /** In the order in which they stand; those of the kind when left out. */
  readonly columns?: readonly ListColumn[]
}
