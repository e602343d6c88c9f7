import type { Changeset } from '#domain/log/changeset.ts'
import { fold, rowKey, type Rows } from '#domain/log/fold.ts'
import type { Op, Registers } from '#domain/log/op.ts'
import { recordHistory, registersThen } from '#domain/log/record-history.ts'
import { expect, it } from 'vitest'

const ref = { e: 'place', r: 'k' }

/** Folds one changeset after another, each an hour after the one before. */
function lived(...steps: readonly (Registers | { why: string; f: Registers })[]) {
  const rows: Rows = new Map()
  const log = steps.map((step, index): Changeset & { was: readonly Op[] } => {
    const { why, f } = 'f' in step && typeof step['f'] === 'object' ? (step as { why: string; f: Registers }) : { why: 'edit', f: step as Registers }
    const changeset: Changeset = { v: 1, s: 1, d: 'a', q: index + 1, h: (index + 1) * 3600e6, u: 'Li', why, ops: [{ ...ref, f }], o: '', prev: '' }
    return { ...changeset, was: fold(rows, changeset, {}) }
  })
  const row = rows.get(rowKey('place', 'k'))
  if (!row) throw new Error('no row')
  return { row, entries: recordHistory(ref, row, log) }
}

it('tells the latest change first: who, when, from, to, by which command', () => {
  const { entries } = lived({ tier: 'contact', notes: 'x' }, { why: 'places.tier', f: { tier: 'sister' } }, { $del: true }, { $del: null })
  expect(entries).toEqual([
    { id: 'a:4', at: 14_400_000, author: 'Li', why: 'edit', means: 'edit', kind: 'brought-back', changes: [] },
    { id: 'a:3', at: 10_800_000, author: 'Li', why: 'edit', means: 'edit', kind: 'removed', changes: [] },
    { id: 'a:2', at: 7_200_000, author: 'Li', why: 'places.tier', means: 'edit', kind: 'changed', changes: [{ register: 'tier', from: 'contact', to: 'sister' }] },
    {
      ...{ id: 'a:1', at: 3_600_000, author: 'Li', why: 'edit', means: 'edit', kind: 'created' },
      changes: [
        { register: 'tier', from: null, to: 'contact' },
        { register: 'notes', from: null, to: 'x' },
      ],
    },
  ])
})
it('leaves out what changed nothing', () => {
  expect(lived({ notes: 'x' }, { notes: 'x' }).entries).toHaveLength(1)
})
it('knows what a record held after any of its changes', () => {
  const { row, entries } = lived({ notes: 'one' }, { notes: 'two', 'sectors#trade': true }, { $del: true })
  expect(registersThen(entries, entries[2]?.id as never, row)).toEqual({ notes: 'one', 'sectors#trade': null, $del: null })
  expect(registersThen(entries, entries[1]?.id as never, row)).toEqual({ $del: null })
  expect(registersThen(entries, entries[0]?.id as never, row)).toEqual({})
})
