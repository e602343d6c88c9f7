import { expect, it } from 'vitest'
import { conflict } from '#domain/visit/conflict.ts'
import { itemConflicts } from '#domain/visit/item-conflicts.ts'

it('keeps the gravest conflict of each item, in whatever order they come', () => {
  const one = (state: 'over' | 'near' | 'unknown', ...itemIds: string[]) => conflict({ kind: 'weekend', state, itemIds, why: {} })
  const found = [one('near', 'a', 'b'), one('over', 'b', 'c'), one('near', 'c'), one('unknown', 'd')]
  expect([...itemConflicts(found)].sort()).toEqual([['a', 'near'], ['b', 'over'], ['c', 'over']])
})
