import { expect, it } from 'vitest'
import { importBatches } from '#data/import-batches.ts'
import type { Op } from '#domain/log/op.ts'

const op = (id: string, text = 'x'): Op => ({ e: 'place', r: id, f: { notes: text } })

it('batches hold every op once and in order, few enough and short enough for the journal', () => {
  const ops = Array.from({ length: 4500 }, (_, index) => op(`p${index}`))
  const batches = importBatches(ops, () => true)
  expect(batches.map(({ ops: some }) => some.length)).toEqual([2000, 2000, 500])
  expect(batches.flatMap(({ ops: some }) => some)).toEqual(ops)
  const long = importBatches([op('a', 'y'.repeat(1_000_000)), op('b', 'y'.repeat(1_000_000)), op('c'), op('d', 'y'.repeat(2_000_000))], () => true)
  expect(long.map(({ ops: some }) => some.map(({ r }) => r))).toEqual([['a'], ['b', 'c'], ['d']])
  expect(importBatches([], () => true)).toEqual([])
})

it('a record is new in the batch in which it comes to be, and only where it was not there', () => {
  const ops = [op('old'), op('new'), ...Array.from({ length: 2000 }, (_, index) => op(`p${index}`)), op('new', 'again')]
  const [first, second] = importBatches(ops, ({ r }) => r !== 'old')
  expect([first?.fresh.has('place/old'), first?.fresh.has('place/new')]).toEqual([false, true])
  expect(second?.ops.at(-1)).toEqual(op('new', 'again'))
  expect(second?.fresh.has('place/new')).toBe(false)
})
