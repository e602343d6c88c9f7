type SortKey = string | number | undefined

/** How two rows of a column stand to each other; what has no key, such as a date that is not known, stands last in either direction. */
export function columnOrder(
  direction: 'ascending' | 'descending',
  compareText: (a: string, b: string) => number,
): (a: SortKey, b: SortKey) => number {
  const sign = direction === 'ascending' ? 1 : -1
  return (a, b) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)))
  }
}
