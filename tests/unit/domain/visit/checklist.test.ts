import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { languages } from '#domain/place/language.ts'
import { opProblems } from '#domain/log/op-problems.ts'
import { anyFromRow } from '#domain/record/any-record.ts'
import { checklistOps, type Checklists } from '#domain/visit/checklist.ts'
import type { Task } from '#domain/visit/task.ts'
import { oneRow } from '../../../fixtures/one-row.ts'
import { shipped } from '../../../fixtures/rule-basis.ts'
import { visit } from '../../../fixtures/visit-records.ts'

const lists = JSON.parse(readFileSync(new URL('../../../../resources/rules/checklists.json', import.meta.url), 'utf8')) as Checklists
let last = 0
const newId = (): string => `task-${(last += 1)}`
const tasksOf = (direction: 'outbound' | 'inbound', before: readonly Task[] = []): readonly Task[] =>
  checklistOps(lists[direction], visit(), before, newId).map((op) => anyFromRow('task', oneRow([op])) as unknown as Task)

it('makes tasks of every line, in their order', () => {
  const ops = checklistOps(lists.outbound, visit(), [], newId)
  expect(opProblems(ops)).toEqual([])
  const tasks = tasksOf('outbound')
  expect(tasks.map(({ titles }) => titles.en)).toEqual(lists.outbound.map(({ titles }) => titles.en))
  expect([...tasks].sort((a, b) => ((a.slot?.position ?? '') < (b.slot?.position ?? '') ? -1 : 1))).toEqual(tasks)
  expect(tasks.every(({ visitId }) => visitId === 'v')).toBe(true)
})

it('adds nothing twice', () => {
  const tasks = tasksOf('inbound')
  expect(tasksOf('inbound', tasks)).toEqual([])
  const own = { ...tasks[0], titles: { en: 'in my words' } } as Task
  expect(tasksOf('inbound', [{ ...own, ruleId: 'R-CLOSE' }]).map(({ ruleId }) => ruleId)).not.toContain('R-CLOSE')
})

it('ships in eleven languages, with a task for every rule that reads one', () => {
  for (const line of [...lists.outbound, ...lists.inbound]) expect(Object.keys(line.titles)).toEqual([...languages])
  const read = shipped.filter(({ kind }) => ['publicity', 'lead-time', 'task-before', 'after-return', 'invitation'].includes(kind))
  const named = new Set([...lists.outbound, ...lists.inbound].map(({ ruleId }) => ruleId))
  expect(read.filter(({ id }) => !named.has(id))).toEqual([])
})
