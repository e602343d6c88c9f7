import { atTime, type ConflictMend } from './conflict.ts'
import { minutesOf, startingAt } from './item-minutes.ts'
import { sharePeople } from './shared-people.ts'
import { busyWithin, type BusyItem, type VisitView } from './visit-view.ts'

/** Begins are put on the clock in steps of so many minutes. */
const step = 5
/** Before this hour the clocks may change in between, and nobody moves a meeting there. */
const firstHour = 4 * 60

/** The mend that moves an item to `earliest` (ms) on its own day, when there it runs into nothing else; a leg leaves when it leaves. */
export function movedLater(view: VisitView, one: BusyItem, earliest: number, latestEnd = 24 * 60): ConflictMend | undefined {
  const { item } = one
  const was = minutesOf(item.time)
  if (item.kind === 'leg' || was === undefined || was < firstHour) return undefined
  const start = Math.ceil((was + (earliest - one.start) / 60_000) / step) * step
  const moved = startingAt(item, start)
  const isEndKept = item.endTime === '' || moved.endTime !== ''
  if (start <= was || moved.time === '' || !isEndKept || start + (one.end - one.start) / 60_000 > latestEnd) return undefined
  const from = one.start + (start - was) * 60_000
  const to = from + one.end - one.start
  const isFree = busyWithin(view, from, to).every((other) => other === one || !sharePeople(other.item, item))
  if (!isFree) return undefined
  const f = { time: moved.time, ...(item.endTime !== '' && { endTime: moved.endTime }) }
  return { kind: 'later', ops: [{ e: 'item', r: item.id, f }], values: { time: atTime(moved.time) } }
}
