import { monthsLater } from '#domain/place/day.ts'
import { datePrecision } from '#domain/place/partial-date.ts'
import { isLeader, type Neighbour } from '#domain/rule/neighbour.ts'
import type { Member } from '#domain/visit/member.ts'
import type { VisitSurroundings } from '#domain/visit/visit-file.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { recordsLinkedTo } from './record-queries.ts'

/** The longest time in which a rule looks for other groups. */
const months = 12

/** Other outbound visits to `countries` within a year of the visit. Only visits that lead to places there are read, and the people of those in time. */
export async function neighboursOf(visit: Pick<Visit, 'id' | 'date'>, countries: readonly string[], places: VisitSurroundings['places']): Promise<readonly Neighbour[]> {
  const { date } = visit
  if (date === undefined || datePrecision(date) !== 'day' || countries.length === 0) return []
  const there = [...places.values()].filter(({ country }) => countries.includes(country))
  const linked = (await Promise.all(there.map(({ id }) => recordsLinkedTo(id, 'visit')))).flat() as unknown as Visit[]
  const [from, to] = [monthsLater(date, -months), monthsLater(date, months)]
  const near = [...new Map(linked.map((one) => [one.id, one])).values()].filter(
    (one) => one.id !== visit.id && one.direction === 'outbound' && !one.isTemplate && !['idea', 'cancelled'].includes(one.state) && one.date !== undefined && one.date > from && one.date < to,
  )
  return Promise.all(near.map((one) => neighbour(one, places)))
}

async function neighbour(visit: Visit, places: VisitSurroundings['places']): Promise<Neighbour> {
  const members = (await recordsLinkedTo(visit.id, 'member')) as unknown as Member[]
  const ours = members.filter(({ side }) => side === 'home')
  const head = ours.find(({ memberRole }) => memberRole === 'head')
  const date = visit.date ?? ('' as never)
  return {
    ...{ id: visit.id, date, endDate: visit.endDate ?? date, organiser: visit.organiser },
    countries: [...new Set(visit.placeIds.flatMap((id) => places.get(id)?.country ?? []))],
    isLed: head !== undefined && isLeader(head.rank),
    people: ours.length,
  }
}
