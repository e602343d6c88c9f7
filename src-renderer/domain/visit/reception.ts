import { ranks } from '#domain/person/person.ts'
import { inTimeOrder } from './item-order.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import { inRosterOrder } from './roster-order.ts'
import type { VisitFile } from './visit-file.ts'

export interface ReceptionLevel {
  readonly host?: Member
  readonly guest?: Member
  /** By how many ranks our host stands above their head; negative below. Absent where a rank is missing. */
  readonly above?: number
}

/** Who heads each side, and whether our host is of about the level of the visitor. */
export function receptionLevel({ members }: Pick<VisitFile, 'members'>): ReceptionLevel {
  const headOf = (side: Member['side']): Member | undefined => inRosterOrder(members.filter((member) => member.side === side))[0]
  const [host, guest] = [headOf('home'), headOf('abroad')]
  const isRanked = host && guest && host.rank !== 'none' && guest.rank !== 'none'
  return { ...(host && { host }), ...(guest && { guest }), ...(isRanked && { above: ranks.indexOf(guest.rank) - ranks.indexOf(host.rank) }) }
}

/** The first leg, by which they come, and the last, by which they leave; one leg alone counts for the day it is nearer to. */
export function comingAndGoing({ items, visit }: Pick<VisitFile, 'items' | 'visit'>): { readonly coming?: Item; readonly going?: Item } {
  const legs = inTimeOrder(items.filter(({ kind, date, progress }) => kind === 'leg' && date !== undefined && progress !== 'dropped'))
  const [first, last] = [legs[0], legs.at(-1)]
  if (first && first === last) return first.date === visit.endDate && visit.endDate !== visit.date ? { going: first } : { coming: first }
  return { ...(first && { coming: first }), ...(last && { going: last }) }
}

/** People by what is written in a field of theirs, in the order of what is written; those without it left out. */
export function peopleBy(members: readonly Member[], field: 'car' | 'room'): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const name = member[field].trim()
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), member])
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}
