import { expect, it } from 'vitest'
import { dayFrom, taskDue } from '#domain/visit/task-due.ts'
import { calendar } from '../../../fixtures/rule-basis.ts'
import { day, visit } from '../../../fixtures/visit-records.ts'

const task = { anchor: 'departure', offset: -45, offsetUnit: 'calendar' } as const

it.each([
  [{}, '2026-10-29', false],
  [{ offset: -12, offsetUnit: 'working' }, '2026-11-26', false],
  [{ anchor: 'return', offset: 1, offsetUnit: 'months' }, '2027-01-20', false],
  [{ anchor: 'return', offset: 15, offsetUnit: 'working' }, '2027-01-08', true],
  [{ anchor: 'return', offset: 7 }, '2026-12-27', false],
  [{ offset: undefined }, '2026-12-13', false],
  [{ due: day('2026-11-11') }, '2026-11-11', false],
] as const)('a task with %j is due on %s', (values, date, isProvisional) => {
  expect(taskDue({ ...task, ...values } as Parameters<typeof taskDue>[0], visit(), calendar)).toEqual({ date, isProvisional })
})

it('has no day while the visit has none', () => {
  expect(taskDue(task, {}, calendar)).toBeUndefined()
  expect(taskDue(task, { date: day('2026-12') }, calendar)).toBeUndefined()
  expect(taskDue({ ...task, anchor: 'none' }, visit(), calendar)).toBeUndefined()
})

it('ends with a shorter month', () => {
  expect(dayFrom(day('2026-10-31'), 1, 'months', calendar).date).toBe('2026-11-30')
  expect(dayFrom(day('2026-03-31'), -1, 'months', calendar).date).toBe('2026-02-28')
})
