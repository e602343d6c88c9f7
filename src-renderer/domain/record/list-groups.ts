import type { FieldShape } from './field-shape.ts'
import { fieldNature, idsIn, orderedIds } from './field-traits.ts'

/** The rows of one group, as places in the list; one of a set stands in each of its groups. */
export interface RowGroup {
  /** An id, a year, "yes" or "no"; "" for the rows of which it is not known. */
  readonly id: string
  readonly rows: readonly number[]
}

/** Rows can stand in groups by a field of this shape. */
export const mayGroup = (shape: FieldShape): boolean => ['ids', 'date', 'flag'].includes(fieldNature(shape)) || (shape.kind === 'number' && shape.unit === 'year')

/** The ids of the groups in which a value stands. */
export function groupIds(shape: FieldShape, value: unknown): readonly string[] {
  const nature = fieldNature(shape)
  if (nature === 'flag') return [value === true ? 'yes' : 'no']
  if (nature === 'date') return [typeof value === 'string' ? value.slice(0, 4) : '']
  if (nature === 'number') return [typeof value === 'number' ? String(value) : '']
  const ids = idsIn(value)
  return ids.length === 0 ? [''] : ids
}

/** `rows` by group, in the vocabulary's own order, years from the last, else by name; the unknown last. */
export function rowGroups(
  rows: readonly number[],
  shape: FieldShape,
  valueOf: (row: number) => unknown,
  nameOf: (id: string) => string,
  compare: (a: string, b: string) => number,
): readonly RowGroup[] {
  const groups = new Map<string, number[]>()
  for (const row of rows)
    for (const id of groupIds(shape, valueOf(row))) {
      const group = groups.get(id)
      if (group) group.push(row)
      else groups.set(id, [row])
    }
  const own = orderedIds(shape)
  const place = new Map(own?.map((id, at) => [id, at]))
  const isByYear = fieldNature(shape) === 'date' || shape.kind === 'number'
  const order = (a: string, b: string): number => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    if (isByYear) return Number(b) - Number(a)
    if (fieldNature(shape) === 'flag') return a < b ? 1 : -1
    // Sectors are many and of equal rank, so they stand by name; the steps of a choice stand as they follow each other.
    if (own && shape.kind !== 'terms') return (place.get(a) ?? own.length) - (place.get(b) ?? own.length)
    return compare(nameOf(a), nameOf(b))
  }
  return [...groups].sort(([a], [b]) => order(a, b)).map(([id, inner]) => ({ id, rows: inner }))
}
