import type { RecordKind } from '#domain/record/record-kinds.ts'

/** One row of a table from outside. Cells of JSON files may be lists and objects; days come as ISO texts. */
export interface TableRow {
  /** Where it stands in its sheet or file, from 1. */
  readonly number: number
  readonly cells: readonly unknown[]
}

export interface ImportTable {
  /** The sheet, or the name of the list in a JSON file; "" where a file is one table. */
  readonly name: string
  /** The stable keys where the file carries a row of them, else what stands above the columns. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  /** What the file itself says its rows are. */
  readonly kind?: RecordKind
  /** Written by this program to be read by it: links are ids even where what they lead to is not there. */
  readonly isExact?: true
  /** It carries stable keys, so that ids may stand in its cells that no vocabulary has. */
  readonly hasKeys?: true
}

export const importFormats = ['csv', 'xlsx', 'vcard', 'ics', 'geojson', 'json'] as const
export type ImportFormat = (typeof importFormats)[number]

/** Something about a file that a reader of its rows should know; nothing that keeps it out. */
export type ImportRemark =
  /** Formulas were read as the values the file kept of them; `row` is the first. */
  | { readonly kind: 'formulas' | 'merged' | 'error-cells'; readonly sheet: string; readonly count: number; readonly row: number }
  | { readonly kind: 'hidden-sheet'; readonly sheet: string }
  | { readonly kind: 'years-from-1904' }
  /** Rows with more cells than there are headings; what lies beyond is left out. */
  | { readonly kind: 'long-rows'; readonly sheet: string; readonly count: number; readonly row: number }
  /** A list of a JSON file that is no kind of record we know. */
  | { readonly kind: 'unknown-list'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'shapes-as-points'; readonly count: number }

/** A file from outside as tables, nothing of it understood yet. */
export interface ImportFile {
  readonly format: ImportFormat
  readonly tables: readonly ImportTable[]
  readonly remarks: readonly ImportRemark[]
  /** The home city of an export of everything. */
  readonly homes?: readonly unknown[]
  /** How its letters were read, as TextDecoder calls it; only for texts. */
  readonly encoding?: string
  /** What parts its columns; only for CSV. */
  readonly delimiter?: string
}
