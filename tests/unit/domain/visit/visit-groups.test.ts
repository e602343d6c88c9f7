import { freshRecord } from '#domain/record/any-record.ts'
import { visitGroups } from '#domain/visit/visit-groups.ts'
import { expect, it } from 'vitest'
import { day, visit } from '../../../fixtures/visit-records.ts'

it('puts what is ahead first, and says when it is over', () => {
  const undated = freshRecord('visit', 'idea')
  const visits = [
    { ...visit({ date: '2026-03-01', endDate: '2026-03-05' }), id: 'spring' },
    { ...visit({ date: '2026-05-01', endDate: '2026-05-05' }), id: 'may' },
    { ...visit({ date: '2026-12-13' }), id: 'december' },
    { ...visit({ date: '2026-11-20', endDate: '2026-11-25' }), id: 'now' },
    { ...visit({ date: '2027-01-10', state: 'cancelled' }), id: 'cancelled' },
    undated,
    { ...visit({ isTemplate: true }), id: 'template' },
  ] as never[]
  expect(visitGroups(visits, day('2026-11-25')).map(({ id, visits: inGroup }) => [id, inGroup.map((one) => one.id as string)])).toEqual([
    ['current', ['now', 'december']],
    ['ideas', ['idea']],
    ['past', ['cancelled', 'may', 'spring']],
    ['templates', ['template']],
  ])
})
it('leaves out groups without visits', () => {
  expect(visitGroups([], day('2026-11-25'))).toEqual([])
})
