import { comingAndGoing, peopleBy, receptionLevel } from '#domain/visit/reception.ts'
import { describe, expect, it } from 'vitest'
import { item, member, visit, visitFile } from '../../../fixtures/visit-records.ts'

it.each([
  ['vice-minister', 'vice-minister', 0],
  ['minister', 'vice-minister', 1],
  ['bureau', 'vice-minister', -1],
  ['none', 'bureau', undefined],
])('receptionLevel: our %s, their %s', (ours, theirs, above) => {
  const members = [member('h', { rank: ours, memberRole: 'head' }), member('g', { rank: theirs, side: 'abroad' })]
  expect(receptionLevel({ members })).toMatchObject({ host: { id: 'h' }, guest: { id: 'g' } })
  expect(receptionLevel({ members }).above).toBe(above)
})
it('receptionLevel of nobody', () => {
  expect(receptionLevel({ members: [] })).toEqual({})
})

describe('comingAndGoing', () => {
  const leg = (id: string, date: string, values = {}) => item(id, { kind: 'leg', date, time: '10:00', ...values })
  it.each([
    ['first and last', [leg('out', '2026-12-20'), leg('mid', '2026-12-15'), leg('in', '2026-12-13'), leg('off', '2026-12-12', { progress: 'dropped' })], 'in', 'out'],
    ['one on the first day', [leg('in', '2026-12-13')], 'in', undefined],
    ['one on the last day', [leg('out', '2026-12-20')], undefined, 'out'],
    ['none', [item('talks', { date: '2026-12-13' })], undefined, undefined],
  ])('%s', (_, items, coming, going) => {
    const found = comingAndGoing(visitFile(items, { visit: visit() }))
    expect([found.coming?.id, found.going?.id]).toEqual([coming, going])
  })
})

it('peopleBy groups by what is written, numbers in their order', () => {
  const groups = peopleBy([member('a', { car: '10' }), member('b', { car: ' 2' }), member('c', { car: '2' }), member('d')], 'car')
  expect([...groups].map(([name, people]) => [name, people.map(({ id }) => id)])).toEqual([['2', ['b', 'c']], ['10', ['a']]])
})
