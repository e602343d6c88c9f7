import { removeOps, type Op } from '#domain/log/op.ts'
import { anyOps, freshRecord, type AnyRecord } from '#domain/record/any-record.ts'
import type { Item } from './item.ts'
import type { RouteProposal } from './route-wish.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'
import { clockAt } from './zoned-clock.ts'

/** What a proposal needs to become items. */
export interface ProposalWords {
  readonly freshId: () => string
  /** Of a place, or of the home city, by its id. */
  readonly nameOf: (id: string) => string
  /** Put on each leg: that its times are estimates from door to door. */
  readonly note: string
}

/** A leg that nobody has booked or begun; a proposal may replace it. */
export const isReplaceable = ({ kind, track, serviceNumber, ticket, progress }: Item): boolean =>
  kind === 'leg' && track === 'all' && serviceNumber === '' && ticket === '' && progress === 'planned'

/** What changes when a proposal is taken: its meetings get their times, its legs come in place of those nobody has booked, and the stay gets its dates. */
export function proposalOps({ visit, items }: VisitFile, { home, places }: VisitSurroundings, proposal: RouteProposal, words: ProposalWords): readonly Op[] {
  const zoneOf = (id: string): string => places.get(id)?.timeZone ?? home.timeZone
  const byId = new Map<string, Item>(items.map((item) => [item.id, item]))
  const gone = items.filter((item) => isReplaceable(item) && item.date !== undefined).flatMap((item) => removeOps('item', item.id))
  const legs = proposal.legs.flatMap(({ from, to, mode, start, end }) => {
    const [leaves, arrives] = [clockAt(start, zoneOf(from)), clockAt(end, zoneOf(to))]
    if (!leaves || !arrives) return []
    const leg: AnyRecord = {
      ...freshRecord('item', words.freshId(), { visitId: visit.id, kind: 'leg', mode, from: words.nameOf(from), to: words.nameOf(to), notes: words.note }),
      ...{ date: leaves.date, time: leaves.time, endTime: arrives.time, zone: zoneOf(from), endZone: zoneOf(to) },
      ...(arrives.date !== leaves.date && { endDate: arrives.date }),
      ...(places.has(to) && { placeId: to }),
    }
    return anyOps('item', undefined, leg)
  })
  const meetings = proposal.meetings.flatMap(({ id, start, end }) => {
    const before = byId.get(id)
    const zone = zoneOf(before?.placeId ?? home.id)
    const [begins, ends] = [clockAt(start, zone), clockAt(end, zone)]
    if (!before || !begins || !ends) return []
    const endDate = ends.date === begins.date ? undefined : ends.date
    return anyOps('item', before, { ...before, date: begins.date, time: begins.time, endTime: ends.time, endDate })
  })
  const [first, last] = [proposal.legs[0], proposal.legs.at(-1)]
  const [date, endDate] = [first && clockAt(first.start, home.timeZone)?.date, last && clockAt(last.end, home.timeZone)?.date]
  const isLonger = endDate !== undefined && (visit.endDate === undefined || visit.endDate < endDate)
  const stay = anyOps('visit', visit, { ...visit, ...(visit.date === undefined && date && { date }), ...(isLonger && { endDate }) })
  return [...gone, ...legs, ...meetings, ...stay]
}
