import { byRank } from '#domain/person/by-rank.ts'
import { ranks, type Person } from '#domain/person/person.ts'
import type { sides } from '#domain/person/sides.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Member } from '#domain/visit/member.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import { takesPart } from '#domain/visit/takes-part.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import type { Attendee, Party, SeatingSide } from './seating-plan.ts'

/** Who sits at an item. Drivers, guards and press have no seat unless the item names them. */
export function seatingParty({ visit, members }: Pick<VisitFile, 'visit' | 'members'>, item: Item, people: readonly Person[], host?: (typeof sides)[number]): Party {
  const hostSide = host ?? (visit.direction === 'inbound' ? 'home' : 'abroad')
  const sideOf = (side: (typeof sides)[number]): SeatingSide => (side === hostSide ? 'host' : 'guest')
  const present = inRosterOrder(members.filter((member) => isPresent(member, item)))
  const known = new Set(present.map(({ personId }) => personId))
  const line = (side: (typeof sides)[number]): readonly Attendee[] => {
    const own = present.filter((member) => member.side === side)
    const others = byRank(people.filter((person) => person.side === side && !known.has(person.id)))
    const merged = mergedByRank(own, others)
    const head = own.find(({ memberRole }) => memberRole === 'head') ?? merged.find((one) => !isEscort(one, item))
    return merged.map((one) => ({ id: one.id, side: sideOf(side), duty: one.id === head?.id ? 'head' : dutyOf(one, item) }))
  }
  const [ours, theirs] = [headFirst(line('home')), headFirst(line('abroad'))]
  return hostSide === 'home' ? { hosts: ours, guests: theirs } : { hosts: theirs, guests: ours }
}

const withoutSeat: ReadonlySet<string> = new Set(['driver', 'security', 'press'])

const isPresent = (member: Member, item: Item): boolean =>
  member.id === item.interpreterId || (takesPart(member, item) && (item.memberIds.includes(member.id) || !withoutSeat.has(member.memberRole)))

type Seated = Member | Person

const isEscort = (one: Seated, item: Item): boolean => dutyOf(one, item) !== 'member'

function dutyOf(one: Seated, item: Item): Attendee['duty'] {
  if (one.id === item.interpreterId) return 'interpreter'
  if (!('memberRole' in one)) return 'member'
  return one.memberRole === 'interpreter' ? 'interpreter' : one.memberRole === 'secretary' ? 'note-taker' : 'member'
}

/** The roster keeps its order, which may be one made by hand; people from outside it come in before the first of a lower rank. */
function mergedByRank(own: readonly Member[], others: readonly Person[]): readonly Seated[] {
  const merged: Seated[] = [...own]
  for (const person of others) {
    const at = merged.findIndex((one) => !('inOffice' in one) && ranks.indexOf(one.rank) > ranks.indexOf(person.rank))
    merged.splice(at < 0 ? merged.length : at, 0, person)
  }
  return merged
}

const headFirst = (line: readonly Attendee[]): readonly Attendee[] => [...line.filter(({ duty }) => duty === 'head'), ...line.filter(({ duty }) => duty !== 'head')]
