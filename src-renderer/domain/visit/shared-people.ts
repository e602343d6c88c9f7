import type { Item } from './item.ts'
import type { Member } from './member.ts'

/**
 * Who would have to be at two items at once: 'all' of those on their track, the ids of some, or nobody. Who is on a group's
 * track is not written down, so that two groups share only whom both name, or the one interpreter.
 */
export function sharedPeople(a: Item, b: Item): 'all' | readonly string[] {
  const isOneTrack = a.track === b.track || a.track === 'all' || b.track === 'all'
  if (a.memberIds.length === 0 && b.memberIds.length === 0 && isOneTrack) return 'all'
  const inB = namedIn(b)
  if (a.memberIds.length === 0 && b.memberIds.length > 0 && isWhole(a, b)) return inB
  const inA = namedIn(a)
  if (b.memberIds.length === 0 && a.memberIds.length > 0 && isWhole(b, a)) return inA
  return inA.filter((id) => inB.includes(id))
}

const namedIn = ({ memberIds, interpreterId }: Item): readonly string[] =>
  interpreterId === undefined || memberIds.some((id) => id === interpreterId) ? memberIds : [...memberIds, interpreterId]

/** Whether an item that names nobody is for those of the other one, too. */
const isWhole = (whole: Item, other: Item): boolean => whole.track === 'all' || whole.track === other.track

/** Whether somebody has to be at both: the same as `sharedPeople`, without the names. */
export function sharePeople(a: Item, b: Item): boolean {
  const [isAWhole, isBWhole] = [a.memberIds.length === 0, b.memberIds.length === 0]
  if (isAWhole && isBWhole && (a.track === b.track || a.track === 'all' || b.track === 'all')) return true
  if ((isAWhole && !isBWhole && isWhole(a, b)) || (isBWhole && !isAWhole && isWhole(b, a))) return true
  const isInB = (id: string): boolean => id === b.interpreterId || b.memberIds.some((one) => one === id)
  return a.memberIds.some(isInB) || (a.interpreterId !== undefined && isInB(a.interpreterId))
}

/** Whether a member is busy with an item, as one of those who take part or as its interpreter. */
export function isBusyWith(member: Pick<Member, 'id'>, item: Item): boolean {
  return item.interpreterId === member.id || item.memberIds.includes(member.id) || (item.memberIds.length === 0 && item.track === 'all')
}
