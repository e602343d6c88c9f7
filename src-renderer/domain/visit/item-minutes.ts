import type { Item } from './item.ts'

/** Minutes an item takes until somebody types its end: estimates, all of them. */
export const usualMinutes: Readonly<Record<Item['kind'], number>> = {
  leg: 120,
  meeting: 60,
  event: 120,
  meal: 90,
  stay: 720,
  free: 60,
  note: 0,
}

/** Minutes since midnight of "09:30"; undefined for "". */
export function minutesOf(time: string): number | undefined {
  if (time === '') return undefined
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** "09:30" for 570; undefined outside the day. */
export function timeOf(minutes: number): string | undefined {
  if (minutes < 0 || minutes >= dayMinutes) return undefined
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`
}

/** Minutes on the clock from start to end of an item of one place and day, typed or usual. */
export function lengthInMinutes(item: Pick<Item, 'kind' | 'time' | 'endTime' | 'date' | 'endDate'>): number {
  const [start, end] = [minutesOf(item.time), minutesOf(item.endTime)]
  const isOneDay = item.endDate === undefined || item.endDate === item.date
  return start !== undefined && end !== undefined && isOneDay && end >= start ? end - start : usualMinutes[item.kind]
}

/** `item` with a time that stands between those of its neighbours; without one where no such time is left in the day. */
export function retimedBetween(before: readonly Item[], item: Item, after: readonly Item[]): Item {
  const latest = before.findLast(({ time }) => time !== '')
  const next = after.find(({ time }) => time !== '')
  if (item.time === '' || ((!latest || latest.time <= item.time) && (!next || item.time <= next.time))) return item
  const earliest = latest && (minutesOf(latest.time) ?? 0)
  const follows = latest && (earliest ?? 0) + lengthInMinutes(latest)
  const gap = minutesOf(next?.time ?? '') ?? Infinity
  const fits = follows !== undefined && follows <= gap
  return startingAt(item, fits ? follows : Math.max(earliest ?? -1, gap - lengthInMinutes(item)))
}

/** The item moved on its own day to a start in minutes since midnight, as long as before. */
export function startingAt(item: Item, start: number): Item {
  const time = timeOf(start)
  if (time === undefined) return { ...item, time: '', endTime: '' }
  if (item.endTime === '') return { ...item, time }
  return { ...item, time, endTime: timeOf(start + lengthInMinutes(item)) ?? '' }
}

/** The item with another length, at least five minutes and within its day; one without a time stays as it is. */
export function stretched(item: Item, minutes: number): Item {
  const start = minutesOf(item.time)
  if (start === undefined) return item
  return { ...item, endTime: timeOf(Math.min(dayMinutes - 1, start + Math.max(5, Math.round(minutes)))) ?? '' }
}

const dayMinutes = 1440
