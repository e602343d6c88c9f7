import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { atTime, conflict, inMinutes, ofItem, onDate, type Conflict } from './conflict.ts'
import { movedLater } from './later-item.ts'
import { sharedPeople } from './shared-people.ts'
import type { PlacedItem, VisitView } from './visit-view.ts'
import { instantOf } from './zoned-clock.ts'

/** Items that end before they begin: flights that land before they leave, and what lasts past midnight without saying so. */
export function endBeforeStart({ placed }: VisitView): readonly Conflict[] {
  return placed.flatMap((one) => {
    const { item } = one
    if (!one.isEndBeforeStart) return []
    const endDate = nextDay(one)
    return conflict({
      kind: 'end-before-start',
      state: 'over',
      itemIds: [item.id],
      why: { item: ofItem(item.id), start: atTime(item.time), end: atTime(item.endTime) },
      ...(endDate && { mend: { kind: 'next-day', ops: [{ e: 'item', r: item.id, f: { endDate } }], values: { date: onDate(endDate) } } }),
    })
  })
}

/** The day after, where an end on it makes sense: a night, not two days. */
function nextDay({ item, start, endZone }: PlacedItem): PartialDate | undefined {
  if (item.date === undefined || start === undefined) return undefined
  const endDate = dayOfNumber(firstDayNumber(item.endDate ?? item.date) + 1)
  const end = instantOf({ date: endDate, time: item.endTime }, endZone)
  return end !== undefined && end > start && end - start < longestNight ? endDate : undefined
}

const longestNight = 20 * 3_600_000

/** People who would have to be in two places at once. */
export function twoPlaces(view: VisitView): readonly Conflict[] {
  const found: Conflict[] = []
  let running: typeof view.busy = []
  for (const one of view.busy) {
    running = running.filter(({ end }) => end > one.start)
    for (const other of running) {
      const shared = sharedPeople(other.item, one.item)
      if (shared.length === 0) continue
      // Where nobody typed an end, the overlap is an estimate.
      const isTyped = !other.isEndGuessed
      const mend = movedLater(view, one, other.end)
      found.push(
        conflict({
          kind: 'two-places',
          state: isTyped ? 'over' : 'near',
          itemIds: [other.item.id, one.item.id],
          ...(shared !== 'all' && { memberIds: shared }),
          why: { first: ofItem(other.item.id), second: ofItem(one.item.id), overlap: inMinutes((Math.min(other.end, one.end) - one.start) / 60_000) },
          ...(mend && { mend }),
        }),
      )
    }
    running = [...running, one]
  }
  return found
}
