import type { AnyRecord } from '#domain/record/any-record.ts'
import type { Listed } from './list-work.ts'

/** Rows that are laid on the paper in one go; the window stays awake between two of them. */
export const rowsInChunk = 400

/** Some rows of a printed list that follow one another; the first of a group bears its head. */
export interface PrintedChunk {
  readonly key: string
  readonly head?: { readonly id: string; readonly count: number }
  readonly rows: readonly AnyRecord[]
  /** The number of the first row in its group, from 1. */
  readonly from: number
}

/** The first `most` rows of a list, a chunk at a time, in the order of its groups. */
export function printedChunks({ rows, groups }: Listed, most: number): readonly PrintedChunk[] {
  const chunks: PrintedChunk[] = []
  let left = most
  for (const { id, rows: inner } of groups ?? [{ id: undefined, rows: rows.map((_, at) => at) }]) {
    if (left <= 0) break
    const shown = inner.slice(0, left).flatMap((at) => rows[at] ?? [])
    left -= shown.length
    for (let at = 0; at < shown.length; at += rowsInChunk)
      chunks.push({
        key: `${id ?? ''}/${at}`,
        ...(id !== undefined && at === 0 && { head: { id, count: inner.length } }),
        rows: shown.slice(at, at + rowsInChunk),
        from: at + 1,
      })
  }
  return chunks
}
