import { expect, it } from 'vitest'
import { opProblems } from '#domain/log/op-problems.ts'
import { isWeekend, workingYearFromRow, workingYearId, workingYearOps, workingYearProblem, type WorkingYear } from '#domain/visit/working-year.ts'
import { oneRow } from '../../../fixtures/one-row.ts'
import { shippedYears } from '../../../fixtures/rule-basis.ts'

const table: WorkingYear = { id: workingYearId(2027), year: 2027, off: ['2027-10-01'], on: ['2027-10-09'], source: 'notice' }

it('is a record like others, a day a register', () => {
  const ops = workingYearOps(undefined, table)
  expect(opProblems(ops)).toEqual([])
  expect(workingYearFromRow(oneRow(ops))).toEqual(table)
  expect(workingYearOps(table, { ...table, on: [] })).toEqual([{ e: 'workingYear', r: 'cn-2027', f: { 'on#2027-10-09': null } }])
})

it('comes back when it was taken away', () => {
  const removed = [{ e: 'workingYear', r: 'cn-2027', f: { $del: true } }]
  expect(oneRow(workingYearOps(undefined, table), removed, workingYearOps(undefined, table)).$del).toBeFalsy()
})

it.each([
  [{ year: 27 }, { at: 'year', kind: 'not-a-year' }],
  [{ off: ['2027-02-30'] }, { at: '2027-02-30', kind: 'not-a-day' }],
  [{ off: ['2027-02'] }, { at: '2027-02', kind: 'not-a-day' }],
  [{ on: ['2026-10-10'] }, { at: '2026-10-10', kind: 'other-year' }],
  [{ off: ['2027-10-02'] }, { at: '2027-10-02', kind: 'weekend-already-free' }],
  [{ on: ['2027-10-08'] }, { at: '2027-10-08', kind: 'weekday-already-worked' }],
] as const)('refuses %j', (change, problem) => {
  expect(workingYearProblem({ ...table, ...change })).toEqual(problem)
})

it('finds nothing wrong with what ships', () => {
  expect(shippedYears.map(workingYearProblem)).toEqual(shippedYears.map(() => undefined))
  expect(shippedYears.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026])
  expect([isWeekend('2026-10-10'), isWeekend('2026-10-11'), isWeekend('2026-10-12')]).toEqual([true, true, false])
})
