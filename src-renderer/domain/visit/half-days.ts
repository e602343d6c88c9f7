import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { usualMinutes, minutesOf } from './item-minutes.ts'
import type { Item } from './item.ts'
import { visitDays } from './visit-days.ts'
import type { VisitFile } from './visit-file.ts'

export type HalfDayUse = 'official' | 'transit' | 'other'

/** A morning or an afternoon of the visit, and what most of its time is for. */
export interface HalfDay {
  readonly date: PartialDate
  readonly half: 'am' | 'pm'
  readonly use: HalfDayUse
  /** What lies in it, the longest first; an empty half-day is `other`. */
  readonly itemIds: readonly string[]
}

/**
 * Every half-day from the first to the last day of the visit, on the clocks of where it is. The most minutes decide;
 * of equal ones official business comes before transit. Meals, stays and notes count only where somebody says they are
 * business or not; items without a time, or dropped, count nothing.
 */
export function halfDays({ visit, items }: Pick<VisitFile, 'visit' | 'items'>): readonly HalfDay[] {
  const days = visitDays(visit, [])
  const cells = new Map<string, Cell>()
  for (const item of items) {
    const use = purposeOf(item)
    if (!use || item.date === undefined || item.time === '' || item.progress === 'dropped') continue
    for (const { key, minutes } of spread(item, item.date)) {
      const cell: Cell = cells.get(key) ?? { minutes: { official: 0, transit: 0, other: 0 }, parts: [] }
      cell.minutes[use] += minutes
      cell.parts.push({ id: item.id, minutes })
      cells.set(key, cell)
    }
  }
  return days.flatMap((date) =>
    (['am', 'pm'] as const).map((half) => {
      const cell = cells.get(`${date} ${half}`)
      const itemIds = (cell?.parts ?? []).sort((a, b) => b.minutes - a.minutes).map(({ id }) => id)
      return { date, half, use: cell ? greatest(cell.minutes) : 'other', itemIds }
    }),
  )
}

interface Cell {
  readonly minutes: Record<HalfDayUse, number>
  readonly parts: { id: string; minutes: number }[]
}

function purposeOf({ kind, business }: Item): HalfDayUse | undefined {
  if (kind === 'leg') return 'transit'
  if (business !== 'by-kind') return business === 'business' ? 'official' : 'other'
  if (kind === 'meeting' || kind === 'event') return 'official'
  return kind === 'free' ? 'other' : undefined
}

function greatest({ official, transit, other }: Readonly<Record<HalfDayUse, number>>): HalfDayUse {
  if (official >= transit && official >= other) return 'official'
  return transit >= other ? 'transit' : 'other'
}

/** The minutes of an item in each half-day it touches. One that ends before it begins, as across the date line, counts where it begins. */
function spread({ kind, time, endDate, endTime }: Item, date: PartialDate): readonly { readonly key: string; readonly minutes: number }[] {
  // Counted from the midnight before it begins: most items never leave their day, and no calendar is asked.
  const first = endDate === undefined || endDate === date ? undefined : firstDayNumber(date)
  const start = minutesOf(time) ?? 0
  const typed = endTime === '' ? undefined : (first === undefined || endDate === undefined ? 0 : firstDayNumber(endDate) - first) * dayMinutes + (minutesOf(endTime) ?? 0)
  const end = typed !== undefined && typed > start ? Math.min(typed, start + mostDays * dayMinutes) : start + usualMinutes[kind]
  const parts: { key: string; minutes: number }[] = []
  for (let at = start; at < end; ) {
    const half = Math.floor(at / halfMinutes)
    const until = Math.min(end, (half + 1) * halfMinutes)
    const day = half < 2 ? date : dayOfNumber((first ?? firstDayNumber(date)) + Math.floor(half / 2))
    parts.push({ key: `${day} ${half % 2 === 0 ? 'am' : 'pm'}`, minutes: until - at })
    at = until
  }
  return parts
}

const dayMinutes = 1440
const halfMinutes = 720
/** A longer item is a slip of the hand. */
const mostDays = 60
