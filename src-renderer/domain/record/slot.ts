import { identifier, matching, shape, type Check } from '#domain/log/register-checks.ts'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Where a record stands among the children of its parent: a key between the keys of its neighbours, compared by code unit. */
export interface Slot {
  readonly parent: string
  readonly position: string
}

interface Placed {
  readonly id: string
  readonly slot?: Slot
}

export const slotCheck: Check = shape({ parent: identifier, position: matching(/^[0-9A-Za-z]{1,200}$/) })

/** Brothers in their order; equal positions, as two laptops may give them, by id; those without one come last. */
export function inOrder<T extends Placed>(children: readonly T[]): readonly T[] {
  const key = ({ slot }: T): string => slot?.position ?? '~'
  return [...children].sort((a, b) => byCodeUnit(key(a), key(b)) || byCodeUnit(a.id, b.id))
}

/** The slot after `before` and in front of `after`; undefined stands for the end of the row. Equal neighbours leave no room: the right one must be moved too. */
export function slotBetween(parent: string, before: Slot | undefined, after: Slot | undefined): Slot {
  const [low, high] = [before?.position ?? null, after?.position ?? null]
  const isCrossed = low !== null && high !== null && low >= high
  return { parent, position: generateKeyBetween(low, isCrossed ? null : high) }
}

/** The slots that change when the child `id` goes to `index` of the row: its own alone, or all of them where the neighbours leave no room. */
export function movedSlots<T extends Placed>(parent: string, children: readonly T[], id: string, index: number): readonly { readonly child: T; readonly slot: Slot }[] {
  const row = inOrder(children)
  const moving = row.find((child) => child.id === id)
  if (!moving) return []
  const others = row.filter((child) => child !== moving)
  const at = Math.max(0, Math.min(index, others.length))
  const after = [...others.slice(0, at), moving, ...others.slice(at)]
  if (after.every((child, place) => child === row[place])) return []
  const [before, next] = [others[at - 1], others[at]]
  const hasRoom = (!before || before.slot) && (!next || next.slot) && (!before?.slot || !next?.slot || before.slot.position < next.slot.position)
  if (hasRoom) return [{ child: moving, slot: slotBetween(parent, before?.slot, next?.slot) }]
  const keys = generateNKeysBetween(null, null, after.length)
  return after.map((child, place) => ({ child, slot: { parent, position: keys[place] ?? '' } }))
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
