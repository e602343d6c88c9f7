import { freshRecord } from '#domain/record/any-record.ts'
import { dutyLines } from '#domain/visit/duties.ts'
import { duties, type Task } from '#domain/visit/task.ts'
import { expect, it } from 'vitest'

const task = (values: Readonly<Record<string, unknown>>): Task => freshRecord('task', 't', values) as unknown as Task

it('has a line for every duty, with who answers for it and how far it is', () => {
  const lines = dutyLines([task({ duty: 'cars', owner: 'Li', state: 'done' }), task({ duty: 'cars', owner: ' Li ', state: 'under-way' }), task({ duty: 'press', owner: 'Wu', state: 'dropped' }), task({ owner: 'nobody’s duty' })])
  expect(lines.map(({ duty }) => duty)).toEqual(duties.slice(1))
  expect(lines.find(({ duty }) => duty === 'cars')).toMatchObject({ owners: ['Li'], state: 'under-way' })
  expect(lines.find(({ duty }) => duty === 'press')).toEqual({ duty: 'press', tasks: [], owners: [] })
  expect(lines.flatMap(({ tasks }) => tasks)).toHaveLength(2)
})
