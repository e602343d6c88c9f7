import type { Item } from './item.ts'
import type { Member } from './member.ts'

/** Whether somebody takes part in an item: those who are named, or everybody where nobody is. */
export function takesPart(member: Pick<Member, 'id'>, item: Pick<Item, 'memberIds'>): boolean {
  return item.memberIds.length === 0 || item.memberIds.includes(member.id)
}
