import type { Choices } from '#domain/import/import-ops.ts'
import type { PlannedRow } from '#domain/import/import-plan.ts'
import { actionsFor, comesIn, rowState, rowStates, withTicks } from '#domain/import/row-states.ts'
import { expect, it } from 'vitest'

const row = (more: Partial<PlannedRow> = {}): PlannedRow => ({ table: 0, kind: 'place', row: 2, label: '', isSame: false, record: { id: 'x' }, values: {}, missing: [], problems: [], ...more })
const choices: Choices = { duplicates: 'by-id', rows: new Map(), create: new Set() }
const refusal = { row: 2, column: '', field: '', problem: { kind: 'missing' }, text: '', refuses: true } as const
const like = row({ match: { id: 'x', by: 'name' } })

it.each([
  [row(), 'new', ['add', 'skip']],
  [like, 'left-out', ['fill', 'overwrite', 'add', 'skip']],
  [row({ match: { id: 'x', by: 'id' } }), 'changes', ['overwrite', 'fill', 'skip']],
  [row({ match: { id: 'x', by: 'id' }, isSame: true }), 'same', ['overwrite', 'fill', 'skip']],
  [row({ refusal }), 'refused', ['skip']],
] as const)('rowState and actionsFor of case %#', (one, state, actions) => {
  expect(rowState(one, choices)).toBe(state)
  expect(actionsFor(one)).toEqual(actions)
  expect(rowStates).toContain(state)
})

it('withTicks unticks a row, and ticking takes back what was said of it', () => {
  const without = withTicks(choices, [row()], false)
  expect(without.rows).toEqual(new Map([['0:2', 'skip']]))
  expect(withTicks(without, [row()], true).rows.size).toBe(0)
})

it('withTicks fills the likeness of a ticked row, and leaves what can not come in', () => {
  const ticked = withTicks(choices, [like], true)
  expect(comesIn(rowState(like, ticked))).toBe(true)
  expect(ticked.rows).toEqual(new Map([['0:2', 'fill']]))
  expect(withTicks(choices, [row({ refusal }), row({ match: { id: 'x', by: 'name' }, isSame: true })], true).rows.size).toBe(0)
  expect(withTicks(choices, [row({ twice: 1 })], true).rows).toEqual(new Map([['0:2', 'add']]))
})
