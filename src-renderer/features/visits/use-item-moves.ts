import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { anyOps } from '#domain/record/any-record.ts'
import { lengthInMinutes, stretched } from '#domain/visit/item-minutes.ts'
import { itemsOfDay, pooledItems } from '#domain/visit/item-order.ts'
import type { Item } from '#domain/visit/item.ts'
import { movedItem, type ItemChange } from '#domain/visit/moved-items.ts'
import { useWords } from '#i18n/words.ts'
import { useSave } from '#parts/use-save.ts'
import { focusCard, type CardMove } from '#ui/card-list.tsx'

/** Minutes by which a key or a menu entry makes an item longer or shorter. */
const step = 15

export interface ItemMoves {
  /** To a place of a day, or of the pool without a date. */
  readonly put: (id: string, date: PartialDate | undefined, index: number) => void
  readonly move: (id: string, move: CardMove) => void
  readonly stretch: (id: string, minutes: number) => void
}

/** Moves the items of a visit, each move one step to undo; the keys stay with what was moved. */
export function useItemMoves(items: readonly Item[], days: readonly PartialDate[]): ItemMoves {
  const words = useWords('visits')
  const save = useSave()
  const moved = useRef<string>(undefined)
  // Behind a ref, so that no column is drawn anew because another one changed.
  const now = useRef({ items, days })
  useEffect(() => {
    now.current = { items, days }
  }, [items, days])
  useEffect(() => {
    if (moved.current !== undefined) focusCard(moved.current)
    moved.current = undefined
  }, [items])

  const keep = useCallback(
    (changes: readonly ItemChange[], said: string) =>
      void save('item.move', changes.flatMap(({ before, after }) => anyOps('item', before, after)), said),
    [save],
  )
  const put = useCallback(
    (id: string, date: PartialDate | undefined, index: number): void => {
      const { items } = now.current
      const before = items.find((item) => item.id === id)
      keep(movedItem(items, id, date, index), words(before?.date === date ? 'moved.within' : date ? 'moved.day' : 'moved.pool'))
    },
    [keep, words],
  )
  const stretch = useCallback(
    (id: string, minutes: number): void => {
      const before = now.current.items.find((item) => item.id === id)
      if (!before || before.time === '') return
      const after = stretched(before, minutes)
      if (after.endTime !== before.endTime) keep([{ before, after }], words('moved.length'))
    },
    [keep, words],
  )
  const move = useCallback(
    (id: string, way: CardMove): void => {
      const { items, days } = now.current
      const item = items.find((one) => one.id === id)
      if (!item) return
      moved.current = id
      if (way === 'longer' || way === 'shorter') return stretch(id, lengthInMinutes(item) + (way === 'longer' ? step : -step))
      const lists: readonly (PartialDate | undefined)[] = [undefined, ...days]
      const row = item.date === undefined ? pooledItems(items) : itemsOfDay(items, item.date)
      const at = row.findIndex((one) => one.id === id)
      if (way === 'earlier' || way === 'later') {
        const to = way === 'earlier' ? at - 1 : at + 1
        if (to >= 0 && to < row.length) put(id, item.date, to)
        return
      }
      const list = lists.indexOf(item.date) + (way === 'next-list' ? 1 : -1)
      if (list < 0 || list >= lists.length) return
      put(id, lists[list], landingIndex(items, item, lists[list]))
    },
    [put, stretch],
  )
  return useMemo(() => ({ put, move, stretch }), [put, move, stretch])
}

/** Where on another day an item comes to stand by its own time; at the end without one. */
function landingIndex(items: readonly Item[], item: Item, date: PartialDate | undefined): number {
  if (date === undefined) return pooledItems(items).length
  const row = itemsOfDay(items, date)
  if (item.time === '') return row.length
  const later = row.findIndex(({ time }) => time !== '' && time > item.time)
  return later < 0 ? row.length : later
}
