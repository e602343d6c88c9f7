import { ranks } from '#domain/person/person.ts'
import { inOrder, movedSlots, type Slot } from '#domain/record/slot.ts'
import { generateNKeysBetween } from 'fractional-indexing'
import { memberRoles, type Member } from './member.ts'

/** The roster as protocol reads it: the head first, then as put by hand, by rank, and by role. */
export function inRosterOrder(members: readonly Member[]): readonly Member[] {
  const heads = (member: Member): number => (member.memberRole === 'head' ? 0 : 1)
  const byHand = ({ slot }: Member): string => slot?.position ?? '~'
  return [...inOrder(members)].sort(
    (a, b) =>
      heads(a) - heads(b) ||
      (byHand(a) < byHand(b) ? -1 : byHand(a) > byHand(b) ? 1 : 0) ||
      ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
      memberRoles.indexOf(a.memberRole) - memberRoles.indexOf(b.memberRole),
  )
}

/** The slots that change when a member goes to `index` of the roster as it is seen: rank gives way to the hand from here on. */
export function movedInRoster(visitId: string, seen: readonly Member[], id: string, index: number): readonly { readonly member: Member; readonly slot: Slot }[] {
  const isByHand = seen.every(({ slot }, at) => slot !== undefined && slot.position > (seen[at - 1]?.slot?.position ?? ''))
  if (isByHand) return movedSlots(visitId, seen, id, index).map(({ child, slot }) => ({ member: child, slot }))
  const moving = seen.find((member) => member.id === id)
  if (!moving) return []
  const others = seen.filter((member) => member !== moving)
  const row = [...others.slice(0, index), moving, ...others.slice(index)]
  const keys = generateNKeysBetween(null, null, row.length)
  return row.map((member, at) => ({ member, slot: { parent: visitId, position: keys[at] ?? '' } }))
}
