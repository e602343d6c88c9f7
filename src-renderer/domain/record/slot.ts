import { identifier, matching, shape, type Check } from '#domain/log/register-checks.ts'
import { generateKeyBetween } from 'fractional-indexing'

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

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
