import { expect, it } from 'vitest'
import { opProblems } from '#domain/log/op-problems.ts'
import { savedViewFromRow, savedViewOps, type SavedView } from '#domain/record/saved-view.ts'
import { oneRow } from '../../../fixtures/one-row.ts'

const view: SavedView = { id: 'v', name: '重点企业', kind: 'organisation', look: 'where=kind%3Aany-of%3Akey-enterprise' }

it('is a record like others', () => {
  const ops = savedViewOps(undefined, view)
  expect(opProblems(ops)).toEqual([])
  expect(savedViewFromRow(oneRow(ops))).toEqual(view)
  expect(savedViewOps(view, { ...view, name: 'b' })).toEqual([{ e: 'view', r: 'v', f: { name: 'b' } }])
})

it('needs a name and a kind', () => {
  expect(opProblems(savedViewOps(undefined, { ...view, name: ' ' })).map(({ field }) => field)).toEqual(['name'])
  expect(opProblems([{ e: 'view', r: 'v', f: { kind: 'ghost' } }])).toHaveLength(1)
})
