import type { Op } from '#domain/log/op.ts'
import { schemaVersion, upcast, upcasters, type Upcaster } from '#domain/log/upcast.ts'
import { expect, it } from 'vitest'

const renamed: Upcaster = (ops) =>
  ops.map((op) => ({
    ...op,
    f: Object.fromEntries(Object.entries(op.f).map(([key, value]) => [key === 'old' ? 'new' : key, value])),
  }))
const doubled: Upcaster = (ops) => ops.map((op) => ({ ...op, f: { ...op.f, n: Number(op.f.n) * 2 } }))
const ops: readonly Op[] = [{ e: 'place', r: 'x', f: { old: 'a', n: 1 } }]

it('has one step between every two schemas', () => expect(upcasters).toHaveLength(schemaVersion - 1))
it('runs every step from the schema the ops were written in', () => {
  expect(upcast(ops, 1, [renamed, doubled])).toEqual([{ e: 'place', r: 'x', f: { new: 'a', n: 2 } }])
  expect(upcast(ops, 2, [renamed, doubled])).toEqual([{ e: 'place', r: 'x', f: { old: 'a', n: 2 } }])
})
it('leaves ops of this and of a newer schema alone', () => {
  expect(upcast(ops, 3, [renamed, doubled])).toBe(ops)
  expect(upcast(ops, 9, [renamed, doubled])).toBe(ops)
})
