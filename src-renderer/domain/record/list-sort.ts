import type { FieldShape } from './field-shape.ts'
import { fieldNature, isEmptyValue, orderedIds } from './field-traits.ts'

/** What a value is sorted by; undefined stands at the end in either direction. */
export type SortKey = string | number | undefined

/** The key of a value; `text` is what it reads as on screen. */
export function sortKey(shape: FieldShape, value: unknown, text: () => string): SortKey {
  if (isEmptyValue(value)) return undefined
  const nature = fieldNature(shape)
  if (nature === 'date') return value as string
  if (nature === 'number') return value as number
  if (nature === 'flag') return value === true ? 0 : 1
  if (shape.kind === 'choice' || shape.kind === 'confidence') {
    const place = orderedIds(shape)?.indexOf(value as string) ?? -1
    return place < 0 ? Infinity : place
  }
  return text() || undefined
}

/** Compares keys upwards, the missing ones aside; dates go by their signs, words by the language. */
export function keyOrder(shape: FieldShape, compare: (a: string, b: string) => number): (a: SortKey, b: SortKey) => number {
  const words = fieldNature(shape) === 'date' ? bySigns : compare
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : words(String(a), String(b)))
}

/** The indexes of `keys` in order, equal ones as they stood, missing ones last; in slices, see `sliced-sort.ts`. */
export function inDirection(upwards: readonly number[], keys: readonly SortKey[], direction: 'ascending' | 'descending'): readonly number[] {
  if (direction === 'ascending') return upwards
  const known = upwards.filter((index) => keys[index] !== undefined)
  return [...known.reverse(), ...upwards.filter((index) => keys[index] === undefined)]
}

const bySigns = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
