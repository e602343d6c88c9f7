import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { slotBetween } from '#domain/record/slot.ts'
import { generateNKeysBetween } from 'fractional-indexing'
import { retimedBetween } from './item-minutes.ts'
import { itemsOfDay, pooledItems } from './item-order.ts'
import type { Item } from './item.ts'

/** An item before and after. */
export interface ItemChange {
  readonly before: Item
  readonly after: Item
}

/**
 * What changes when an item goes to `index` among the items of a day, or of the pool without `date`. It keeps its time
 * where that fits there, else it follows on the one before or ends where the next begins, as long as before; an end date
 * moves along. Nothing changes for an item that is not there.
 */
export function movedItem(items: readonly Item[], id: string, date: PartialDate | undefined, index: number): readonly ItemChange[] {
  const moving = items.find((item) => item.id === id)
  if (!moving) return []
  const row = (date === undefined ? pooledItems(items) : itemsOfDay(items, date)).filter((item) => item.id !== id)
  const at = Math.max(0, Math.min(index, row.length))
  const landed = retimedBetween(row.slice(0, at), withDate(moving, date), row.slice(at))
  return slotted(moving.visitId ?? id, row, landed, at).flatMap((after) => {
    const before = after.id === id ? moving : row.find((item) => item.id === after.id)
    return before && JSON.stringify(before) !== JSON.stringify(after) ? [{ before, after }] : []
  })
}

/** The item `days` later, or earlier; what has no day stays. */
export function shiftedItem(item: Item, days: number): Item {
  return item.date === undefined ? item : withDate(item, dayOfNumber(firstDayNumber(item.date) + days))
}

/** The landed item with its slot, and its neighbours with new ones where theirs leave no room. */
function slotted(parent: string, row: readonly Item[], landed: Item, at: number): readonly Item[] {
  const [before, after] = [row[at - 1]?.slot, row[at]?.slot]
  const isInRow = row.every(({ slot }, place) => slot !== undefined && slot.position > (row[place - 1]?.slot?.position ?? ''))
  if (isInRow) return [{ ...landed, slot: slotBetween(parent, before, after) }]
  const keys = generateNKeysBetween(null, null, row.length + 1)
  return [...row.slice(0, at), landed, ...row.slice(at)].map((item, place) => ({ ...item, slot: { parent, position: keys[place] ?? '' } }))
}

function withDate(item: Item, date: PartialDate | undefined): Item {
  const { date: was, endDate, ...rest } = item
  if (date === undefined) return { ...rest, time: '', endTime: '' }
  const end = endDate && was ? dayOfNumber(firstDayNumber(endDate) + firstDayNumber(date) - firstDayNumber(was)) : endDate
  return { ...rest, date, ...(end !== undefined && { endDate: end }) }
}
