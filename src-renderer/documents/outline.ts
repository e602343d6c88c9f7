import { isRightToLeft, type Language } from '#domain/place/language.ts'
import type { Drawing } from './drawing.ts'

/** What a paper says, in order, and nothing of the format it leaves in: DOCX, PDF and plain text are written from the same. */
export interface Outline {
  /** For the properties of the file. */
  readonly title: string
  /** The first is the language of the page itself: its direction, its side of the binding. */
  readonly languages: readonly Language[]
  /** An official page has the margins of GB/T 9704; a large one is read at arm's length, on the road. */
  readonly sheet: 'official' | 'large'
  /** Points of the letters in tables. */
  readonly tableSize: number
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'title' | 'subtitle' | 'paragraph' | 'note'; readonly lines: Lines }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly lines: Lines }
  | Table
  | Picture
  | { readonly kind: 'page-break' }

/** One line for each language, as a rule. */
export type Lines = readonly Line[]
export type Line = readonly Piece[]

/** A text in one language: its faces and its direction follow from that. */
export interface Piece {
  readonly text: string
  readonly language: Language
  readonly look?: 'strong' | 'quiet'
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Lines[])[]
}

export interface Column {
  readonly heading: Lines
  /** Share of the width of the text; all of a table's together are 1. */
  readonly width: number
}

export interface Picture {
  readonly kind: 'picture'
  readonly drawing: Drawing
  /** Pixels of the drawing; on paper it is as wide as the text. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly says: string
}

/** Millimetres of A4 by GB/T 9704-2012, and of a sheet in large type. */
export const margins = {
  official: { top: 37, left: 28, bottom: 35, right: 26 },
  large: { top: 16, left: 18, bottom: 14, right: 18 },
} as const
export const sheetWidth = 210
export const sheetHeight = 297

/** Millimetres between the margins. */
export const textWidth = (sheet: Outline['sheet']): number => sheetWidth - margins[sheet].left - margins[sheet].right

/** The side a line begins on: that of its first word's language. */
export const isLineRightToLeft = (line: Line): boolean => line[0] !== undefined && isRightToLeft(line[0].language)
