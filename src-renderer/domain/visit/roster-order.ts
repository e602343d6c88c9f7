import { ranks } from '#domain/person/person.ts'
import { inOrder } from '#domain/record/slot.ts'
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
