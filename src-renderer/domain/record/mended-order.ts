/** A sorted list after some of its items changed: the old ones out, the new ones in at their places. */
export function mendedOrder<T>(sorted: readonly T[], isOut: (item: T) => boolean, fresh: readonly T[], compare: (a: T, b: T) => number): T[] {
  const kept = sorted.filter((item) => !isOut(item))
  if (fresh.length === 0) return kept
  const coming = [...fresh].sort(compare)
  const mended: T[] = []
  let from = 0
  for (const item of coming) {
    const at = placeFor(kept, item, compare, from)
    for (; from < at; from++) mended.push(kept[from] as T)
    mended.push(item)
  }
  for (; from < kept.length; from++) mended.push(kept[from] as T)
  return mended
}

/** The first place, from `low` on, whose item comes after `item`. */
function placeFor<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number, low: number): number {
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle] as T, item) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
