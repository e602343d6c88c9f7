import type { PartialDate } from '#domain/place/partial-date.ts'
import { inOrder } from '#domain/record/slot.ts'
import type { Item } from './item.ts'

/** Items in the order in which they are read: by date and time; one without a time stands behind whom it was put behind. Those without a date come last. */
export function inTimeOrder(items: readonly Item[]): readonly Item[] {
  const known = ordered.get(items)
  if (known) return known
  const found = sorted(items)
  ordered.set(items, found)
  return found
}

// The rules and the conflicts of a visit ask for the order of the same items a dozen times.
const ordered = new WeakMap<readonly Item[], readonly Item[]>()

function sorted(items: readonly Item[]): readonly Item[] {
  const byDate = new Map<string, Item[]>()
  for (const item of inOrder(items)) {
    const key = item.date ?? '~'
    const day = byDate.get(key)
    if (day) day.push(item)
    else byDate.set(key, [item])
  }
  return [...byDate.keys()].sort().flatMap((date) => dayOrder(byDate.get(date) ?? []))
}

/** The items of one day in the order in which they are read. */
export function itemsOfDay(items: readonly Item[], date: PartialDate): readonly Item[] {
  return dayOrder(inOrder(items.filter((item) => item.date === date)))
}

/** Ideas without a day, in the order in which they were put. */
export const pooledItems = (items: readonly Item[]): readonly Item[] => inOrder(items.filter(({ date }) => date === undefined))

function dayOrder(inRow: readonly Item[]): readonly Item[] {
  const first: Item[] = []
  const followers = new Map<Item, Item[]>()
  let timed: Item | undefined
  for (const item of inRow) {
    if (item.time !== '') {
      timed = item
      followers.set(item, [])
    } else (timed ? followers.get(timed) : first)?.push(item)
  }
  const byTime = [...followers.keys()].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
  return [...first, ...byTime.flatMap((item) => [item, ...(followers.get(item) ?? [])])]
}
