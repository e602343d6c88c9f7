import { expect, it } from 'vitest'
import { checkAfterReturn } from '#domain/rule/check-tasks.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import type { Place } from '#domain/place/place.ts'
import type { Task } from '#domain/visit/task.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { basis, resultOf, rule, told } from '../../../fixtures/rule-basis.ts'
import { day, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const task = (ruleId: string, values: object = {}): Task => freshRecord('task', `t-${ruleId}`, { visitId: 'v', ruleId, ...values }) as unknown as Task
const file = (tasks: readonly Task[], values: object = {}) => visitFile([], { visit: visit({ placeIds: [kobe.id], ...values }), tasks })
const on = (today: string) => ({ today: day(today) })

it.each([
  ['far off', {}, '2026-11-25', 'ok 2026-12-12/2026-12-12 taskDue'],
  ['soon', {}, '2026-12-08', 'near 2026-12-12/2026-12-12 taskDue'],
  ['on the day', {}, '2026-12-12', 'near 2026-12-12/2026-12-12 taskDue'],
  ['late', {}, '2026-12-13', 'over 2026-12-12/2026-12-12 taskOverdue'],
  ['late, after its own earlier day', { offset: -3 }, '2026-12-11', 'over 2026-12-10/2026-12-12 taskOverdue'],
  ['done', { state: 'done' }, '2026-12-13', 'ok taskDone'],
  ['done in time', { state: 'done', doneOn: '2026-12-10' }, '2026-12-13', 'ok 2026-12-10/2026-12-12 taskDoneOn'],
  ['done late', { state: 'done', doneOn: '2026-12-13' }, '2026-12-20', 'over 2026-12-13/2026-12-12 taskLate'],
  ['dropped', { state: 'dropped' }, '2026-12-01', 'over taskDropped'],
  ['planned after the day it must be done by', { due: '2026-12-20' }, '2026-11-25', 'near 2026-12-12/2026-12-12 taskPlannedLate'],
])('R-TRAIN and R-SECRET: %s', (_, values, today, expected) => {
  for (const id of ['R-TRAIN', 'R-SECRET']) expect(told(resultOf(id, file([task(id, { offset: -1, ...values })]), on(today)))).toBe(expected)
})

it('says when the checklist has no such task, or the visit no days', () => {
  expect(resultOf('R-TRAIN', file([]))).toMatchObject({ state: 'unknown', limit: '2026-12-12', why: { key: 'taskMissing' } })
  expect(resultOf('R-TRAIN', file([], { date: '2026-12' })).why.key).toBe('noDates')
})

it.each([
  ['R-PASS', '2026-12-22', 'near 2026-12-27/2026-12-27 taskDue'],
  ['R-PASS', '2026-12-28', 'over 2026-12-27/2026-12-27 taskOverdue'],
  ['R-PUB2', '2026-11-25', 'ok 2027-01-20/2027-01-20 taskDue'],
  ['R-REP', '2027-01-21', 'over 2027-01-20/2027-01-20 taskOverdue'],
])('%s on %s', (id, today, expected) => {
  const wide = { calendar: new Map([...basis().calendar, [2027, { off: new Set<string>(), on: new Set<string>() }]]) }
  expect(told(resultOf(id, file([task(id, { anchor: 'none' })]), { ...on(today), ...wide }))).toBe(expected)
})

it('never calls a deadline fine that was counted through a year without a table', () => {
  const short = rule('TJ-REP', { scope: 'outbound', kind: 'after-return', limits: { workingDays: 15 } })
  const input = { file: file([task('TJ-REP', { anchor: 'none' })]), surroundings: surroundings(), rule: short, basis: basis() }
  expect(checkAfterReturn(input)).toMatchObject({ state: 'near', value: '2027-01-08', why: { key: 'taskProvisional' } })
})

it('a rule that stands for another reads the task of the other', () => {
  const short = rule('TJ-REP', { scope: 'outbound', kind: 'after-return', limits: { days: 10 }, replaces: 'R-REP' })
  const input = { file: file([task('R-REP', { anchor: 'none' })]), surroundings: surroundings(), rule: short, basis: basis() }
  expect(checkAfterReturn(input)).toMatchObject({ state: 'ok', value: '2026-12-30' })
})

const inbound = { direction: 'inbound', date: '2026-12-07', endDate: '2026-12-10' }
it('R-CLOSE counts thirty days from when they leave', () => {
  expect(told(resultOf('R-CLOSE', file([task('R-CLOSE', { anchor: 'return', offset: 30 })], inbound), on('2027-01-10')))).toBe('over 2027-01-09/2027-01-09 taskOverdue')
})

const asked = (values: object = {}): Task => task('R-LEADTIME', { offset: -60, ...values })
it.each([
  ['under way', [task('R-PUB', { offset: -12, offsetUnit: 'working' })], 'ok 2026-11-26/2026-11-26 taskDue', '2026-11-01'],
  ['soon', [task('R-PUB', { offset: -12, offsetUnit: 'working' })], 'near 2026-11-26/2026-11-26 taskDue', '2026-11-25'],
  ['request out, publicity open', [task('R-PUB'), asked({ state: 'done' })], 'near publicityOpen', '2026-11-25'],
  ['ended after the request', [task('R-PUB', { state: 'done', doneOn: '2026-10-20' }), asked({ state: 'done', doneOn: '2026-10-14' })], 'over 0 publicityLate', '2026-11-25'],
  ['done', [task('R-PUB', { state: 'done' }), asked()], 'ok taskDone', '2026-11-25'],
  ['none', [asked()], 'unknown 0/2026-10-30 taskMissing', '2026-11-25'],
])('R-PUB: %s', (_, tasks, expected, today) => {
  const { state, why } = resultOf('R-PUB', file(tasks), on(today))
  expect(`${state} ${why.key}`).toBe(`${expected.split(' ')[0]} ${expected.split(' ').at(-1)}`)
})
it('R-PUB counts five working days back from the request', () => {
  // The request goes out on 14 October; 10 October is a Saturday that is worked, and the holidays end on the 7th.
  expect(resultOf('R-PUB', file([asked()]), on('2026-09-01')).limit).toBe('2026-10-08')
})

const place = (country: string): Place => ({ ...kobe, id: country as Place['id'], country })
const around = surroundings(['JP', 'KR', 'DE', 'BR'].map(place))
it.each([
  [['JP'], 45],
  [['DE'], 60],
  [['JP', 'KR'], 90],
  [['BR'], 90],
])('R-LEADTIME: %j wants %i days', (placeIds, days) => {
  const done = (before: string) => resultOf('R-LEADTIME', file([asked({ state: 'done', doneOn: before })], { placeIds, date: '2026-12-31', endDate: '2026-12-31' }), {}, around)
  const last = new Date(Date.UTC(2026, 11, 31 - days)).toISOString().slice(0, 10)
  const late = new Date(Date.UTC(2026, 11, 32 - days)).toISOString().slice(0, 10)
  expect(done(last)).toMatchObject({ state: 'ok', value: days, limit: days })
  expect(done(late)).toMatchObject({ state: 'over', value: days - 1 })
})
it.each([
  ['open, in time', [asked()], {}, '2026-09-01', 'ok taskDue'],
  ['open, too late', [asked()], {}, '2026-11-25', 'over taskOverdue'],
  ['approved', [], { approvalNumber: '7' }, '2026-11-25', 'ok approved'],
  ['without a task', [], {}, '2026-09-01', 'unknown taskMissing'],
  ['without days', [], { date: '2026' }, '2026-09-01', 'unknown noDates'],
])('R-LEADTIME: %s', (_, tasks, values, today, expected) => {
  const { state, why } = resultOf('R-LEADTIME', file(tasks, values), on(today))
  expect(`${state} ${why.key}`).toBe(expected)
})
